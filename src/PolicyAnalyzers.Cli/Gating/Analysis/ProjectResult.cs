using System.Collections.Immutable;
using PolicyAnalyzers.Cli.Gating.BuildLogs;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Gating.Analysis;

/// <summary>What came of analysing one compilation.</summary>
/// <param name="Compilation">The compilation.</param>
/// <param name="Assembly">The name of the assembly that it makes.</param>
/// <param name="IsTest">It is a test project's.</param>
/// <param name="Findings">The diagnostics of our rules, records included.</param>
/// <param name="Sources">By absolute path, SHA-256 of each source as it was analysed, in lower-case hexadecimal digits.</param>
/// <param name="Problems">Why it proves nothing; empty where it does.</param>
internal sealed record ProjectResult(
    LoggedCompilation Compilation,
    string Assembly,
    bool IsTest,
    ImmutableArray<Finding> Findings,
    ImmutableSortedDictionary<string, string> Sources,
    ImmutableArray<ScanProblem> Problems)
{
    /// <summary>The policy that the project gives its own compiler; null where it gives none.</summary>
    public OwnPolicy? Own { get; init; }
}
