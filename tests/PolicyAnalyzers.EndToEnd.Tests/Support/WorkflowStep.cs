using System.Collections.Immutable;

namespace PolicyAnalyzers.EndToEnd.Tests.Support;

/// <summary>A step of a workflow.</summary>
/// <param name="Job">Id of its job.</param>
/// <param name="Name">Its name; empty where it has none.</param>
/// <param name="Uses">The action that it uses; null where it runs a script.</param>
/// <param name="Script">The script that it runs; null where it uses an action.</param>
/// <param name="Condition">When it runs; null where always.</param>
/// <param name="Variables">Its variables of the environment, with expressions in them.</param>
internal sealed record WorkflowStep(string Job, string Name, string? Uses, string? Script, string? Condition, ImmutableDictionary<string, string> Variables)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Job}: {(Name.Length > 0 ? Name : Uses)}";
}
