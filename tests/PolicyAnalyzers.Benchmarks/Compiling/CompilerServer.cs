using System;
using System.Diagnostics;
using System.IO;

namespace PolicyAnalyzers.Benchmarks.Compiling;

/// <summary>A build server of the compiler, which stays between compiles as one does on a developer's machine: a process of its own, which nobody else uses.</summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly Process _process;

    private CompilerServer(Process process, string pipe) => (_process, Pipe) = (process, pipe);

    /// <summary>The name under which compilers find it.</summary>
    public string Pipe { get; }

    /// <summary>User and system time since it was started.</summary>
    public TimeSpan CpuTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a server.</summary>
    /// <param name="sdk">The SDK whose compiler it is.</param>
    /// <param name="configure">Sets the environment.</param>
    public static CompilerServer Start(Sdk sdk, Action<ProcessStartInfo> configure)
    {
        var pipe = "policy-analyzers-benchmark-" + Guid.NewGuid().ToString("N");
        var start = new ProcessStartInfo(sdk.Host, ["exec", Path.Combine(Path.GetDirectoryName(sdk.Compiler)!, "VBCSCompiler.dll"), "-pipename:" + pipe]);
        configure(start);
        return new CompilerServer(Process.Start(start)!, pipe);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
