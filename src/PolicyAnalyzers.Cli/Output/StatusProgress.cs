using System;
using System.Threading.Tasks;
using Spectre.Console;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>A status line on standard error, for a person at a terminal.</summary>
internal sealed class StatusProgress(IAnsiConsole console) : IProgressDisplay
{
    /// <inheritdoc/>
    public Task<T> RunAsync<T>(Func<IProgress<string>, Task<T>> work)
        => console.Status().StartAsync("Starting", context => work(new Reporter(context)));

    /// <summary>Unlike <see cref="Progress{T}"/>, keeps the order.</summary>
    private sealed class Reporter(StatusContext context) : IProgress<string>
    {
        public void Report(string value) => context.Status(Markup.Escape(value));
    }
}
