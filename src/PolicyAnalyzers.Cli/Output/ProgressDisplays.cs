using System;
using Spectre.Console;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>Chooses how progress is shown.</summary>
internal static class ProgressDisplays
{
    /// <summary>A status line where standard error is a terminal, otherwise nothing.</summary>
    public static IProgressDisplay ForThisConsole()
        => Console.IsErrorRedirected
            ? new SilentProgress()
            : new StatusProgress(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));
}
