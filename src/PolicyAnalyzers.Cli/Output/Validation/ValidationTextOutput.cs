using System;
using System.Globalization;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Validating;
using PolicyAnalyzers.Policy;
using Spectre.Console;

namespace PolicyAnalyzers.Cli.Output.Validation;

/// <summary>
/// For a person: each problem as one line that editors can jump to, with the place underlined below it; then one line for each file that says
/// what was checked.
/// </summary>
internal sealed class ValidationTextOutput(TextLayout layout, string folder) : IValidationOutput
{
    /// <summary>Lines are not wrapped: a terminal does that better, and a program reads whole lines.</summary>
    private const int Unlimited = 1_000_000;

    /// <summary>Columns of an excerpt where there is no terminal to ask.</summary>
    private const int UsualWidth = 120;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <inheritdoc/>
    public void Write(ValidationOutcome result, TextWriter writer)
    {
        var text = new StringWriter { NewLine = "\n" };
        var console = Console(text);
        foreach (var file in result.Files)
        {
            WriteProblems(console, file);
        }

        foreach (var gap in result.Gaps)
        {
            console.WriteLine(gap.Project is null ? gap.Text : $"{ValidationNames.Path(gap.Project, folder)} {gap.Text}");
            foreach (var detail in gap.Details)
            {
                console.WriteLine("  " + detail);
            }
        }

        foreach (var file in result.Files)
        {
            console.WriteLine($"{ValidationNames.Path(file.File.Path, folder)}: {Summary(file)}");
        }

        console.WriteLine(SummaryLines.Reason(result.Verdict));
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
        {
            writer.WriteLine(line.TrimEnd());
        }
    }

    private void WriteProblems(IAnsiConsole console, CheckedFile file)
    {
        var path = ValidationNames.Path(file.File.Path, folder);
        foreach (var problem in file.Problems)
        {
            console.Write(new Text(FormattableString.Invariant($"{path}:{problem.Span.Line}:{problem.Span.Column}: "), Bold));
            console.Write(new Text($"{ValidationNames.Of(problem.Severity)} {problem.Rule}", StyleOf(problem.Severity)));
            console.WriteLine(": " + problem.Text);
            WriteExcerpt(console, file, problem);
            console.WriteLine();
        }

        if (ValidationNames.More(file) is { } more)
        {
            console.WriteLine($"{path}: {more}");
            console.WriteLine();
        }
    }

    private void WriteExcerpt(IAnsiConsole console, CheckedFile file, Problem problem)
    {
        // What is wrong with the file as a whole has no place in it.
        var span = problem.Span;
        if (span == SourceSpan.FileStart || span.Line > file.Lines.Length)
        {
            return;
        }

        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        var excerpt = Excerpt.Of(file.Lines[span.Line - 1], span, (layout.Width ?? UsualWidth) - number.Length - "   | ".Length);
        console.Write(new Text($"  {number} | ", Faint));
        console.WriteLine(excerpt.Line);
        console.Write(new Text($"  {new string(' ', number.Length)} | ", Faint));
        console.Write(new Text(excerpt.Marks, StyleOf(problem.Severity)));
        console.WriteLine();
    }

    private static string Summary(CheckedFile file)
    {
        if (file.NotChecked is { } reason)
        {
            return $"not checked. {reason}.";
        }

        if (file.Subject is not { } subject)
        {
            return "cannot be used.";
        }

        var counts = file.Counts.Where(count => count.Number > 0).Select(count => Count.Of(count.Number, count.One, count.Many));
        return string.Join(", ", counts.Prepend($"{subject} (SHA-256 {file.Hash})")) + ".";
    }

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Severity.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        _ => new Style(Color.Aqua, decoration: Decoration.Bold),
    };

    private IAnsiConsole Console(StringWriter text)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = layout.Styled ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = layout.Styled ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Unlimited;
        return console;
    }
}
