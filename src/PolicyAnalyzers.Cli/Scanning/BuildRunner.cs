using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>Builds the target with the injection in place.</summary>
internal static class BuildRunner
{
    private const string Hook = "CustomAfterDirectoryBuildProps";
    private const string Scanning = "PolicyAnalyzersScanning";
    private const int TailLength = 20;

    /// <summary>Builds and returns when the build has ended, well or not.</summary>
    public static async Task<BuildOutcome> RunAsync(
        ScanRequest request, InjectionFolder folder, IProgress<string> progress, CancellationToken cancellation, params string[] more)
    {
        var target = request.Target.Path;
        if (request.Target.Kind == TargetKind.Folder)
        {
            TraversalProject.Write(folder.TraversalFile, request.Target.Projects);
            target = folder.TraversalFile;
        }

        var outcome = await ProcessRunner.RunDotnetAsync(
            [.. Arguments(target, request.Configuration, folder), .. more], request.Target.Root, Environment(folder), line => Report(line, progress), cancellation)
            .ConfigureAwait(false);
        var errors = File.Exists(folder.ErrorFile)
            ? BuildErrorReader.Read(await File.ReadAllLinesAsync(folder.ErrorFile, cancellation).ConfigureAwait(false))
            : [];
        var own = errors.Select(error => error.Project == folder.TraversalFile ? error with { Project = null } : error);
        return new BuildOutcome(outcome.ExitCode == 0, [.. own], [.. outcome.Lines.TakeLast(TailLength)]);
    }

    private static IEnumerable<string> Arguments(string target, string? configuration, InjectionFolder folder)
    {
        yield return "build";
        yield return target;
        if (configuration is not null)
        {
            yield return "--configuration";
            yield return configuration;
        }

        yield return "-nologo";
        yield return "-verbosity:minimal";
        yield return "-terminalLogger:off";
        yield return "-nodeReuse:false";
        yield return $"-fileLoggerParameters:ErrorsOnly;Encoding=UTF-8;LogFile={folder.ErrorFile}";
    }

    /// <summary>
    /// The hook, before what the caller's environment may already hook there; and that a scan builds, which the package's targets believe the
    /// environment and no project file, since a scan hands over other analyzers than the package's (POL0008).
    /// </summary>
    private static ImmutableDictionary<string, string> Environment(InjectionFolder folder)
    {
        var own = System.Environment.GetEnvironmentVariable(Hook);
        return ImmutableDictionary<string, string>.Empty
            .Add(Hook, string.IsNullOrEmpty(own) ? folder.EntryPoint : $"{folder.EntryPoint};{own}")
            .Add(Scanning, "true");
    }

    private static void Report(string line, IProgress<string> progress)
    {
        var arrow = line.IndexOf(" -> ", StringComparison.Ordinal);
        if (arrow > 0)
        {
            progress.Report($"Built {line[..arrow].Trim()}");
        }
    }
}
