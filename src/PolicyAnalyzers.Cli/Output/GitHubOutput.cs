using System;
using System.IO;
using PolicyAnalyzers.Cli.Gating;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>Workflow commands: a runner of GitHub Actions shows each as an annotation at its line of the pull request.</summary>
internal sealed class GitHubOutput : IOutput
{
    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter writer)
    {
        foreach (var problem in result.Problems)
        {
            var project = problem.Project is null ? string.Empty : $"{Names.Relative(problem.Project, result.Target)} ";
            writer.WriteLine($"::error title=Evidence is missing::{Message(string.Join('\n', [project + problem.Text, .. problem.Details]))}");
        }

        foreach (var finding in result.Findings)
        {
            var command = GateVerdict.IsBinding(finding) || RuleKinds.IsPolicyFault(finding.Rule) ? "error" : "warning";
            writer.WriteLine($"::{command} {Place(finding, result.Target)},title={Property(finding.Rule)}::{Message(finding.Message)}");
        }
    }

    /// <summary>An end is the last character that belongs to the place; columns are for places on one line only.</summary>
    private static string Place(Finding finding, ScanTarget target) => finding.Place switch
    {
        null => $"file={Property(Names.Relative(finding.Projects[0], target))}",
        { } place when place.Line == place.EndLine => FormattableString.Invariant(
            $"file={Property(Names.Relative(place.File, target))},line={place.Line},col={place.Column},endColumn={Math.Max(place.Column, place.EndColumn - 1)}"),
        { } place => FormattableString.Invariant($"file={Property(Names.Relative(place.File, target))},line={place.Line},endLine={place.EndLine}"),
    };

    private static string Message(string text)
        => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
