using System;
using PolicyAnalyzers.Cli.Beginning;
using PolicyAnalyzers.Cli.Output;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli;

/// <summary>What the verbs take from their surroundings, so that tests can give their own.</summary>
/// <param name="Analyzers">The analyzers that are injected.</param>
/// <param name="Progress">Where progress is shown.</param>
/// <param name="Layout">How wide and with what colours text is written to standard output.</param>
internal sealed record ScanServices(AnalyzerFiles Analyzers, IProgressDisplay Progress, TextLayout Layout)
{
    /// <summary>Tells today, and measures.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Asks the person at the terminal; null where nobody is there.</summary>
    public IQuestioner? Questioner { get; init; }

    /// <summary>The analyzers beside this tool, and the console as it is.</summary>
    public static ScanServices Default => new(AnalyzerFiles.BesideThisTool(), ProgressDisplays.ForThisConsole(), TextLayout.ForThisConsole()) { Questioner = TerminalQuestioner.ForThisConsole() };
}
