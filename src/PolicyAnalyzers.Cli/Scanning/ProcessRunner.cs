using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>Runs the .NET command line as a child process.</summary>
internal static class ProcessRunner
{
    /// <summary>Set by a surrounding build or test run, they would bind the child to that SDK instead of the one that the target's global.json asks for.</summary>
    private static readonly HashSet<string> Dropped = new(
        ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Runs <c>dotnet</c> with these arguments and returns when it has ended and all its output was read.</summary>
    /// <param name="arguments">The arguments, each as it is.</param>
    /// <param name="folder">The folder to run in; decides which SDK is taken.</param>
    /// <param name="environment">Variables to add.</param>
    /// <param name="onLine">Called with every line of standard output as it comes.</param>
    /// <param name="cancellation">Ends the process and all that it started.</param>
    /// <exception cref="UsageException"><c>dotnet</c> cannot be started.</exception>
    public static async Task<ProcessOutcome> RunDotnetAsync(
        IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string> environment, Action<string>? onLine, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var name in start.Environment.Keys.Where(Dropped.Contains).ToImmutableArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = new Process { StartInfo = start };
        var lines = new LineCollector(onLine);
        process.OutputDataReceived += (_, received) => lines.Add(received.Data);
        process.ErrorDataReceived += (_, received) => lines.Add(received.Data);
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new UsageException("The .NET SDK is needed to build what is scanned, and the command 'dotnet' cannot be started. Install it, or add it to PATH.");
        }

        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            throw;
        }

        // Ctrl-C reaches the child too, which may end before it is ended from here.
        cancellation.ThrowIfCancellationRequested();
        return new ProcessOutcome(process.ExitCode, lines.ToImmutable());
    }

    /// <summary>Standard output and standard error arrive on different threads.</summary>
    private sealed class LineCollector(Action<string>? onLine)
    {
        private readonly Lock _gate = new();
        private readonly ImmutableArray<string>.Builder _lines = ImmutableArray.CreateBuilder<string>();

        public void Add(string? line)
        {
            if (line is null)
            {
                return;
            }

            lock (_gate)
            {
                _lines.Add(line);
                onLine?.Invoke(line);
            }
        }

        public ImmutableArray<string> ToImmutable()
        {
            lock (_gate)
            {
                return _lines.ToImmutable();
            }
        }
    }
}
