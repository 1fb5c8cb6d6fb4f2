using System;
using Spectre.Console;

namespace PolicyAnalyzers.Cli.Beginning;

/// <summary>Asks on standard error: standard output is for what was written.</summary>
internal sealed class TerminalQuestioner : IQuestioner
{
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    /// <summary>One for this console; null where nobody is there to answer.</summary>
    public static TerminalQuestioner? ForThisConsole()
        => Console.IsInputRedirected || Console.IsErrorRedirected ? null : new TerminalQuestioner();

    /// <inheritdoc/>
    public string Ask(string question, string? usual, Func<string, string?> fault)
    {
        var prompt = new TextPrompt<string>(Markup.Escape(question))
            .Validate(answer => fault(answer.Trim()) is { } reason ? ValidationResult.Error(Markup.Escape(reason)) : ValidationResult.Success());
        return _console.Prompt(usual is null ? prompt : prompt.DefaultValue(usual)).Trim();
    }
}
