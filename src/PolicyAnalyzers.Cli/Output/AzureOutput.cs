using System;
using System.IO;
using PolicyAnalyzers.Cli.Gating;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>Logging commands of Azure Pipelines: the run lists each as an issue with its place.</summary>
internal sealed class AzureOutput : IOutput
{
    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter writer)
    {
        foreach (var problem in result.Problems)
        {
            var project = problem.Project is null ? string.Empty : $"{Names.Relative(problem.Project, result.Target)} ";
            writer.WriteLine($"##vso[task.logissue type=error]{Message(string.Join("; ", [project + problem.Text, .. problem.Details]))}");
        }

        foreach (var finding in result.Findings)
        {
            var type = GateVerdict.IsBinding(finding) || RuleKinds.IsPolicyFault(finding.Rule) ? "error" : "warning";
            writer.WriteLine($"##vso[task.logissue type={type};{Place(finding, result.Target)}code={finding.Rule}]{Message(finding.Message)}");
        }
    }

    private static string Place(Finding finding, ScanTarget target) => finding.Place is { } place
        ? FormattableString.Invariant($"sourcepath={Property(Names.Relative(place.File, target))};linenumber={place.Line};columnnumber={place.Column};")
        : $"sourcepath={Property(Names.Relative(finding.Projects[0], target))};";

    // As the agent reads them: a percent sign first, since the others are written with one.
    private static string Message(string text)
        => text.Replace("%", "%AZP25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text).Replace(";", "%3B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
}
