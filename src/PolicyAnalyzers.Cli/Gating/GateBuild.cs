using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Gating.BuildLogs;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Gating;

/// <summary>
/// The build that is judged: the gate's own, in a folder of its own, so that nothing is up to date and nothing is left behind; or one whose log was given.
/// What it made must be read before this is disposed.
/// </summary>
internal sealed class GateBuild : IDisposable
{
    private readonly GateRequest _request;
    private readonly ScanRequest _own;
    private readonly InjectionFolder? _folder;

    /// <summary>Prepares the build.</summary>
    public GateBuild(GateRequest request, AnalyzerFiles analyzers)
    {
        _request = request;
        _own = new ScanRequest(request.Target, PolicyFile: null, request.AsOf.ToString(), request.Configuration, IgnoreBaseline: true);
        _folder = request.BuildLog is null ? InjectionFolder.Create(_own, analyzers, forGate: true) : null;
    }

    /// <summary>Builds, or only reads the log that was given.</summary>
    /// <exception cref="EvidenceException">There is no log, or it is none.</exception>
    public async Task<BuildLog> RunAsync(IProgress<string> progress, CancellationToken cancellation)
    {
        if (_folder is null)
        {
            progress.Report("Reading the log of the build");
            return BuildLogReader.Read(_request.BuildLog!);
        }

        progress.Report("Building");
        var outcome = await BuildRunner.RunAsync(_own, _folder, progress, cancellation, $"-binaryLogger:LogFile={_folder.LogFile};ProjectImports=None").ConfigureAwait(false);
        progress.Report("Reading the log of the build");
        return File.Exists(_folder.LogFile)
            ? BuildLogReader.Read(_folder.LogFile)
            : throw new EvidenceException("The build wrote no log, so there is no evidence. It ended with:" + string.Concat(Array.ConvertAll([.. outcome.Tail], line => Environment.NewLine + "  " + line)));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder?.Dispose();
}
