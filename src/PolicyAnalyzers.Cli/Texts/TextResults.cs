using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Texts;

/// <summary>Texts as a part of a scan's result, and as a whole one.</summary>
internal static class TextResults
{
    /// <summary>The result of a build with what the texts of the target's folder name.</summary>
    public static ScanResult AddTo(ScanResult result, ImmutableArray<PolicyDocument> policies, string? asOf, CancellationToken cancellation)
    {
        var scans = policies.Select(policy => (Policy: policy, Texts: TextScanner.Scan(result.Target.Root, policy, withSources: false, cancellation))).ToList();
        var findings = Findings(scans, Day(asOf));
        return result with
        {
            Findings = [.. result.Findings, .. findings],
            Rules = findings.IsEmpty || result.Rules.Any(rule => rule.Id == TextFindings.Description.Id) ? result.Rules : [.. result.Rules.Append(TextFindings.Description).OrderBy(rule => rule.Id, StringComparer.Ordinal)],
            Remarks = [.. result.Remarks, .. Remarks(scans[0].Texts, result.Target.Root)],
            TextFiles = scans.Max(scan => scan.Texts.Files),
        };
    }

    /// <summary>What the texts of a folder name, sources included.</summary>
    public static ScanResult Alone(string folder, PolicyDocument policy, string? asOf, CancellationToken cancellation)
    {
        var texts = TextScanner.Scan(folder, policy, withSources: true, cancellation);
        return new ScanResult(new ScanTarget(TargetKind.Folder, folder, folder, []), Findings([(policy, texts)], Day(asOf)), [], [], [], [], [TextFindings.Description], [], [], [])
        {
            Remarks = [.. Remarks(texts, folder)],
            TextFiles = texts.Files,
            IsTextOnly = true,
        };
    }

    private static PolicyDate? Day(string? asOf) => PolicyDate.TryParse(asOf, out var date) ? date : null;

    private static ImmutableArray<Finding> Findings(IEnumerable<(PolicyDocument Policy, TextScan Texts)> scans, PolicyDate? day) =>
        [
            .. scans.SelectMany(scan => scan.Texts.Findings.Select(text => TextFindings.Of(text, scan.Policy, day)))
                .DistinctBy(finding => (finding.Place, finding.Property(PropertyKeys.Platform)))
                .OrderBy(finding => finding.Place!.File, StringComparer.Ordinal)
                .ThenBy(finding => finding.Place!.Line)
                .ThenBy(finding => finding.Place!.Column),
        ];

    /// <summary>Which files were not read, and why; one sentence each.</summary>
    public static IEnumerable<string> Remarks(TextScan texts, string root) =>
        texts.Skipped.Select(skipped => $"Not read: {Path.GetRelativePath(root, skipped.File).Replace(Path.DirectorySeparatorChar, '/')} {skipped.Reason}.");
}
