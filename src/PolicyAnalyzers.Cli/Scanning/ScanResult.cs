using System.Collections.Immutable;
using PolicyAnalyzers.Cli.Scanning.Sarif;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>What a scan found. Everything is merged and sorted.</summary>
/// <param name="Target">What was scanned.</param>
/// <param name="Findings">Findings that count. A fault of the policy stands here alone.</param>
/// <param name="Suppressed">Findings that the source suppresses.</param>
/// <param name="SetAside">Records of findings that a waiver or a baseline sets aside.</param>
/// <param name="Inventory">Records of customer data and of survey platforms.</param>
/// <param name="Policies">Records of the policy in force, one per project at most.</param>
/// <param name="Rules">Descriptions of the rules, each id once, sorted.</param>
/// <param name="Analysed">Absolute paths of the projects that were analysed.</param>
/// <param name="NotAnalysable">Absolute paths of the projects that hold nothing for these rules: another language, or no source.</param>
/// <param name="Problems">Why the evidence is incomplete; empty where it is complete.</param>
internal sealed record ScanResult(
    ScanTarget Target,
    ImmutableArray<Finding> Findings,
    ImmutableArray<Finding> Suppressed,
    ImmutableArray<Finding> SetAside,
    ImmutableArray<Finding> Inventory,
    ImmutableArray<Finding> Policies,
    ImmutableArray<RuleDescription> Rules,
    ImmutableArray<string> Analysed,
    ImmutableArray<string> NotAnalysable,
    ImmutableArray<ScanProblem> Problems)
{
    /// <summary>What a reader should know besides, one sentence each.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>What the inventory adds up to.</summary>
    public ScanSummary Summary => ScanSummary.Of(Inventory);

    /// <summary>The exit code and its reason: a scan's, unless another verb judges otherwise.</summary>
    public Verdict Verdict { get => field ?? Verdict.Of(this); init; }
}
