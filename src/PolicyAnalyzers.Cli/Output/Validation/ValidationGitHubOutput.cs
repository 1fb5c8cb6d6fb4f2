using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Validating;

namespace PolicyAnalyzers.Cli.Output.Validation;

/// <summary>Workflow commands: a runner of GitHub Actions shows each as an annotation at its line of the pull request.</summary>
internal sealed class ValidationGitHubOutput(string folder) : IValidationOutput
{
    /// <inheritdoc/>
    public void Write(ValidationOutcome result, TextWriter writer) => GitHubAnnotations.Write(result.Files.SelectMany(Of).Concat(result.Gaps.Select(Of)), writer);

    private IEnumerable<GitHubAnnotation> Of(CheckedFile file)
    {
        var path = ValidationNames.Path(file.File.Path, folder);
        foreach (var problem in file.Problems)
        {
            var span = problem.Span;
            yield return new GitHubAnnotation(Kind(problem.Severity), problem.Text) { Title = problem.Rule, File = path, Place = (span.Line, span.Column, span.EndLine, span.EndColumn) };
        }

        if ((ValidationNames.More(file) ?? file.NotChecked) is { } rest)
        {
            yield return new GitHubAnnotation("error", rest) { File = path };
        }
    }

    private GitHubAnnotation Of(ScanProblem gap)
    {
        var project = gap.Project is null ? string.Empty : ValidationNames.Path(gap.Project, folder) + " ";
        return new GitHubAnnotation("error", string.Join('\n', gap.Details.Prepend(project + gap.Text)));
    }

    private static string Kind(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };
}
