using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Schedules.Processes;

/// <summary>A child process, as the one that leads sees it.</summary>
internal sealed class Child : IDisposable
{
    /// <summary>The verb that starts it.</summary>
    public const string Verb = "child";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private bool isDisposed;

    private Child(Process process) => this.process = process;

    public static Child Start()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(Child).Assembly.Location);
        start.ArgumentList.Add(Verb);
        return new Child(Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start."));
    }

    /// <summary>Begins to work; returns when it does.</summary>
    public async Task RunAsync(string address, string folder, int seed)
    {
        await process.StandardInput.WriteLineAsync(FormattableString.Invariant($"run\t{address}\t{folder}\t{seed}"));
        await AwaitAsync("working");
    }

    /// <summary>Ends its work in good order.</summary>
    public async Task StopAsync()
    {
        await process.StandardInput.WriteLineAsync("stop");
        await AwaitAsync("stopped");
    }

    /// <summary>Kills it (SIGKILL): nothing of it runs any more, no <c>finally</c> and no shutdown.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (isDisposed)
        {
            return;
        }

        isDisposed = true;
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private async Task AwaitAsync(string answer)
    {
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        if (line != answer)
        {
            throw new IOException($"The child answered '{line}', not '{answer}'.");
        }
    }
}
