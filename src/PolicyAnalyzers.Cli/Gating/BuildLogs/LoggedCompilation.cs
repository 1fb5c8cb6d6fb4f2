using System;
using PolicyAnalyzers.Cli.Recompiling;

namespace PolicyAnalyzers.Cli.Gating.BuildLogs;

/// <summary>One run of a compiler, as a build's log tells it.</summary>
/// <param name="Invocation">The project, the framework and the arguments.</param>
/// <param name="Language"><c>C#</c>, <c>VB</c> or <c>F#</c>.</param>
/// <param name="Started">When it began, in UTC.</param>
/// <param name="OutputFolder">Absolute folder to which the project's output is copied; null where the log does not tell.</param>
internal sealed record LoggedCompilation(CompilerInvocation Invocation, string Language, DateTime Started, string? OutputFolder)
{
    /// <summary>Absolute path of the project.</summary>
    public string Project => Invocation.Project;

    /// <summary>Short name of the framework; empty where the project has none.</summary>
    public string Framework => Invocation.TargetFramework;

    /// <summary>Is it a run of the C# compiler, which can be made again here?</summary>
    public bool IsCSharp => Language == "C#";
}
