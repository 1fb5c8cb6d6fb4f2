using System;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Validating;

namespace PolicyAnalyzers.Cli.Output.Validation;

/// <summary>Workflow commands: a runner of GitHub Actions shows each as an annotation at its line of the pull request.</summary>
internal sealed class ValidationGitHubOutput(string folder) : IValidationOutput
{
    /// <inheritdoc/>
    public void Write(ValidationOutcome result, TextWriter writer)
    {
        foreach (var file in result.Files)
        {
            var path = Property(ValidationNames.Path(file.File.Path, folder));
            foreach (var problem in file.Problems)
            {
                writer.WriteLine($"::{Command(problem.Severity)} file={path},{Place(problem)},title={problem.Rule}::{Message(problem.Text)}");
            }

            if ((ValidationNames.More(file) ?? file.NotChecked) is { } rest)
            {
                writer.WriteLine($"::error file={path},line=1::{Message(rest)}");
            }
        }

        foreach (var gap in result.Gaps)
        {
            var project = gap.Project is null ? string.Empty : ValidationNames.Path(gap.Project, folder) + " ";
            writer.WriteLine($"::error::{Message(string.Join('\n', gap.Details.Prepend(project + gap.Text)))}");
        }
    }

    /// <summary>An end is the last character that belongs to the place; columns are for places on one line only.</summary>
    private static string Place(Problem problem)
    {
        var span = problem.Span;
        return span.Line == span.EndLine
            ? FormattableString.Invariant($"line={span.Line},col={span.Column},endColumn={Math.Max(span.Column, span.EndColumn - 1)}")
            : FormattableString.Invariant($"line={span.Line},endLine={span.EndLine}");
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Message(string text)
        => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
