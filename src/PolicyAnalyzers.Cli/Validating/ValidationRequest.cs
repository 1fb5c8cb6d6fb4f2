using System.Collections.Immutable;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>What to validate.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Policy">The organisation's policy, to which fragments add; null: the only policy among the files.</param>
/// <param name="Against">Solutions, projects, folders and assemblies in which symbols are looked up; none: symbols are not looked up.</param>
/// <param name="Configuration">The configuration in which those are built; null: their default.</param>
/// <param name="Today">The day by which dates are judged.</param>
/// <param name="IsStrict">Whether advice fails too.</param>
internal sealed record ValidationRequest(
    ImmutableArray<string> Paths, string? Policy, ImmutableArray<string> Against, string? Configuration, PolicyDate Today, bool IsStrict);
