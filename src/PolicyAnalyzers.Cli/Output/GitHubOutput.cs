using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Gating;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>Workflow commands: a runner of GitHub Actions shows each as an annotation at its line of the pull request.</summary>
internal sealed class GitHubOutput : IOutput
{
    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter writer)
        => GitHubAnnotations.Write(result.Problems.Select(problem => Of(problem, result.Target)).Concat(result.Findings.Select(finding => Of(finding, result.Target))), writer);

    private static GitHubAnnotation Of(ScanProblem problem, ScanTarget target)
    {
        var project = problem.Project is null ? string.Empty : $"{Names.Relative(problem.Project, target)} ";
        return new GitHubAnnotation("error", string.Join('\n', [project + problem.Text, .. problem.Details])) { Title = "Evidence is missing" };
    }

    private static GitHubAnnotation Of(Finding finding, ScanTarget target)
        => new(GateVerdict.IsBinding(finding) || RuleKinds.IsPolicyFault(finding.Rule) ? "error" : "warning", finding.Message)
        {
            Title = finding.Rule,
            File = Names.Relative(finding.Place?.File ?? finding.Projects[0], target),
            Place = finding.Place is { } place ? (place.Line, place.Column, place.EndLine, place.EndColumn) : null,
        };
}
