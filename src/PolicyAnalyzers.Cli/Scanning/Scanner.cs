using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Scanning.Sarif;
using PolicyAnalyzers.Cli.Texts;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>Builds a target with the analyzers injected, and collects what they report. Edits nothing and leaves nothing behind.</summary>
internal static class Scanner
{
    /// <summary>Scans.</summary>
    /// <exception cref="UsageException">The target cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Interrupted; the build was ended and its folder deleted.</exception>
    public static async Task<ScanResult> ScanAsync(
        ScanRequest request, AnalyzerFiles analyzers, IProgress<string> progress, CancellationToken cancellation)
    {
        progress.Report("Reading the target");
        var target = await SolutionProjects.ListAsync(request.Target, cancellation).ConfigureAwait(false);
        request = request with { Target = target };

        using var folder = InjectionFolder.Create(request, analyzers);
        progress.Report("Building");
        var build = await BuildRunner.RunAsync(request, folder, progress, cancellation).ConfigureAwait(false);
        progress.Report("Reading the findings");
        var result = Collect(target, build, CompilationReader.Read(folder.CompiledFolder));
        return result.Verdict.ExitCode == ExitCodes.UsageOrBadPolicy ? result : PolicyDrift.AddTo(TextResults.AddTo(result, TextPolicies.In(folder.ArgumentsFolder), request, cancellation));
    }

    private static ScanResult Collect(ScanTarget target, BuildOutcome build, ImmutableArray<Compilation> compilations)
    {
        var logs = compilations.ToImmutableDictionary(compilation => compilation.SarifFile, ReadLog);
        var rulesByFile = logs.ToImmutableDictionary(
            log => log.Key, log => log.Value?.Findings.Select(finding => finding.Rule).ToImmutableHashSet(StringComparer.Ordinal));
        var findings = FindingMerger.Merge(logs.Values.OfType<SarifLog>().SelectMany(log => log.Findings));
        var faults = findings.Where(finding => RuleKinds.IsPolicyFault(finding.Rule)).ToImmutableArray();
        var shown = findings.Where(finding => !RuleKinds.IsRecord(finding.Rule)).Select(finding => finding.IsLocked ? finding with { Suppression = null } : finding).ToImmutableArray();
        var setAside = findings.Where(finding => finding.Rule == RuleIds.SetAsideFinding).ToImmutableArray();
        var inventory = findings.Where(finding => RuleKinds.IsInventory(finding.Rule)).ToImmutableArray();
        var policies = findings.Where(finding => finding.Rule == RuleIds.PolicyInForce).ToImmutableArray();
        return new ScanResult(
            target,
            faults.IsEmpty ? [.. shown.Where(finding => finding.Suppression is null)] : faults,
            faults.IsEmpty ? [.. shown.Where(finding => finding.Suppression is not null)] : [],
            setAside,
            inventory,
            policies,
            [.. logs.Values.OfType<SarifLog>().SelectMany(log => log.Rules)
                .GroupBy(rule => rule.Id, StringComparer.Ordinal)
                .Select(group => group.First())
                .OrderBy(rule => rule.Id, StringComparer.Ordinal)],
            Projects(compilations, compilation => rulesByFile[compilation.SarifFile]?.Contains(RuleIds.PolicyInForce) == true),
            [.. Projects(compilations, compilation => !EvidenceCheck.IsAnalysable(compilation))
                .Union(target.Projects.Where(project => !project.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)))
                .Order(StringComparer.Ordinal)],
            EvidenceCheck.Run(target, build, compilations, rulesByFile));
    }

    private static ImmutableArray<string> Projects(IEnumerable<Compilation> compilations, Func<Compilation, bool> which)
        => [.. compilations.Where(which).Select(compilation => compilation.Project).Distinct(StringComparer.Ordinal)];

    private static SarifLog? ReadLog(Compilation compilation)
    {
        try
        {
            return File.Exists(compilation.SarifFile) ? SarifReader.Read(File.ReadAllText(compilation.SarifFile), compilation.Project) : null;
        }
        catch (InvalidDataException)
        {
            // Cut short or foreign: as good as missing, and reported as such.
            return null;
        }
    }
}
