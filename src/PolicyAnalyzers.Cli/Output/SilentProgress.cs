using System;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>Shows nothing: standard error is read by a program or written to a file.</summary>
internal sealed class SilentProgress : IProgressDisplay
{
    /// <inheritdoc/>
    public Task<T> RunAsync<T>(Func<IProgress<string>, Task<T>> work) => work(new Reporter());

    private sealed class Reporter : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
