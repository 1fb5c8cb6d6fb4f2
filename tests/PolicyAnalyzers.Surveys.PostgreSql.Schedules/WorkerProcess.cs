using System;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.PostgreSql.Schedules;

/// <summary>A worker, seen from outside.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process process;

    private WorkerProcess(Process process) => this.process = process;

    public static WorkerProcess Start(string connection, string vendor)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add("exec");
            start.ArgumentList.Add(typeof(WorkerProcess).Assembly.Location);
        }

        foreach (var argument in (string[])[Worker.Verb, connection, vendor])
        {
            start.ArgumentList.Add(argument);
        }

        return new WorkerProcess(Process.Start(start)!);
    }

    /// <summary>Waits for a word of it.</summary>
    /// <exception cref="InvalidOperationException">It ended, or said something else: what went wrong stands on standard error.</exception>
    public async Task HearAsync(string word, CancellationToken cancellation)
    {
        var heard = await process.StandardOutput.ReadLineAsync(cancellation);
        if (heard != word)
        {
            throw new InvalidOperationException($"A worker was to say '{word}' and said '{heard}'.");
        }
    }

    /// <summary>Gives it a schedule.</summary>
    public void Tell(int schedule, int name)
    {
        process.StandardInput.WriteLine(FormattableString.Invariant($"{schedule} {name}"));
        process.StandardInput.Flush();
    }

    /// <summary>SIGKILL: it gets to do nothing more.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
