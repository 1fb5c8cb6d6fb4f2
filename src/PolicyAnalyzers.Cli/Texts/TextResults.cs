using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using PolicyAnalyzers.Cli.Gating;
using PolicyAnalyzers.Cli.Gating.Analysis;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Scanning.Sarif;
using PolicyAnalyzers.Cli.Sources;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Rules.Governance;
using PolicyAnalyzers.Rules.Surveys;
using Finding = PolicyAnalyzers.Cli.Scanning.Finding;

namespace PolicyAnalyzers.Cli.Texts;

/// <summary>Texts as a part of a scan's result, and as a whole one.</summary>
internal static class TextResults
{
    /// <summary>How the rules that texts can break are described in SARIF.</summary>
    private static readonly ImmutableArray<RuleDescription> Descriptions =
        [.. new[] { ExpiredEntry.Rule, SetAsideFinding.Rule, PlatformAddress.Rule }.Select(rule => RuleDescription.Of(rule.Descriptors[0]))];

    /// <summary>The result of a build with what the texts of the target's folder name.</summary>
    public static ScanResult AddTo(ScanResult result, ImmutableArray<PolicySource?> policies, ScanRequest request, CancellationToken cancellation)
    {
        var added = Judge(result.Target.Root, policies, request.AsOf, request.IgnoreBaseline, withSources: false, cancellation);
        return result with
        {
            Findings = [.. result.Findings, .. added.Findings],
            SetAside = [.. result.SetAside, .. added.SetAside],
            Rules = [.. result.Rules.Concat(added.Rules).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)],
            Remarks = [.. result.Remarks, .. added.Remarks],
            TextFiles = added.TextFiles,
        };
    }

    /// <summary>What the texts of a folder name, sources included.</summary>
    public static ScanResult Alone(string folder, PolicySource? policy, string? asOf, CancellationToken cancellation)
        => Judge(folder, [policy], asOf, ignoresBaseline: false, withSources: true, cancellation) with { IsTextOnly = true };

    /// <summary>Which files were not read, and why; one sentence each.</summary>
    public static IEnumerable<string> Remarks(TextScan texts, string root) =>
        texts.Skipped.Select(skipped => $"Not read: {Path.GetRelativePath(root, skipped.File).Replace(Path.DirectorySeparatorChar, '/')} {skipped.Reason}.");

    private static ScanResult Judge(string folder, ImmutableArray<PolicySource?> policies, string? asOf, bool ignoresBaseline, bool withSources, CancellationToken cancellation)
    {
        PolicyDate? day = PolicyDate.TryParse(asOf, out var date) ? date : null;
        var root = RepositoryFiles.Root(folder);
        var judged = new List<Finding>();
        var remarks = new List<string>();
        var files = 0;
        foreach (var policy in policies)
        {
            var judge = new TextJudge(new JudgedBy(policy, day, BuildServer.Repository(), root) { IgnoresBaseline = ignoresBaseline });
            var texts = TextScanner.Scan(folder, policy?.Document ?? PolicyReader.BuiltIn, withSources, cancellation);
            judged.AddRange(texts.Findings.Select(judge.Judge));
            judged.AddRange(judge.Expired);
            remarks.AddRange([.. Remarks(texts, folder), .. judge.Remarks]);
            files = Math.Max(files, texts.Files);
        }

        var sorted = judged
            .DistinctBy(finding => (finding.Place, finding.Property(PropertyKeys.Platform)))
            .OrderBy(finding => finding.Place!.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Place!.Line)
            .ThenBy(finding => finding.Place!.Column)
            .ToLookup(finding => finding.Rule == RuleIds.SetAsideFinding);
        var used = judged.Select(finding => finding.Rule).Append(RuleIds.PlatformAddress).ToHashSet(StringComparer.Ordinal);
        return new ScanResult(new ScanTarget(TargetKind.Folder, folder, folder, []), [.. sorted[false]], [], [.. sorted[true]], [], [], [.. Descriptions.Where(rule => used.Contains(rule.Id))], [], [], [])
        {
            Remarks = [.. remarks.Distinct(StringComparer.Ordinal)],
            TextFiles = files,
        };
    }
}
