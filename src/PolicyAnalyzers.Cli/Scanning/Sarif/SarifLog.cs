using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Scanning.Sarif;

/// <summary>What one compiler run said about our rules.</summary>
/// <param name="Findings">Its diagnostics of our rules, in the order of the file.</param>
/// <param name="Rules">The rules that it described.</param>
internal sealed record SarifLog(ImmutableArray<Finding> Findings, ImmutableArray<RuleDescription> Rules);
