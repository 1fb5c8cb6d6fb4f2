using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Output;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Sources;

namespace PolicyAnalyzers.Cli.Diffing.Impact;

/// <summary>
/// Scans one code base under two policies. A baseline is left out: it hides what somebody once put off, and the impact is the policy's. Where a
/// finding of it becomes mandatory, the baseline would not hide it any longer either.
/// </summary>
internal static class ImpactScanner
{
    /// <summary>Scans twice.</summary>
    /// <param name="request">What to scan; its policy is replaced.</param>
    /// <param name="diff">The two policies.</param>
    /// <param name="analyzers">The analyzers that are injected.</param>
    /// <param name="progress">Told what is being done.</param>
    /// <param name="cancellation">Ends the builds.</param>
    /// <exception cref="UsageException">The target cannot be read, or a policy cannot be used in it.</exception>
    public static async Task<ImpactReport> ScanAsync(
        ScanRequest request, PolicyDiff diff, AnalyzerFiles analyzers, IProgress<string> progress, CancellationToken cancellation)
        => ImpactReport.Of(
            await ScanUnderAsync(request, diff.Older, analyzers, progress, cancellation).ConfigureAwait(false),
            await ScanUnderAsync(request, diff.Newer, analyzers, progress, cancellation).ConfigureAwait(false));

    private static async Task<StoredScan> ScanUnderAsync(
        ScanRequest request, PolicySource policy, AnalyzerFiles analyzers, IProgress<string> progress, CancellationToken cancellation)
    {
        progress.Report($"Scanning under {policy.Name}");
        var folder = Directory.CreateTempSubdirectory("dotnet-policy-impact-");
        try
        {
            // A package's policy is no file that a build could be given; one whose approvals lie beside it keeps them.
            var file = Path.Combine(folder.FullName, PolicySources.FileName);
            await File.WriteAllBytesAsync(file, policy.PackedBytes, cancellation).ConfigureAwait(false);
            if (policy.Approvals is { } approvals)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, PolicySources.ApprovalsName), approvals, cancellation).ConfigureAwait(false);
            }

            var result = await Scanner.ScanAsync(request with { PolicyFile = file }, analyzers, progress, cancellation).ConfigureAwait(false);
            using var text = new StringWriter();
            new JsonOutput(inventory: false).Write(result, text);
            return StoredScan.Read(text.ToString(), policy.Path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
