using System.Linq;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>Checks a baseline: whether a build could read it (POL0002, POL0003).</summary>
internal sealed class BaselineCheck : IFileCheck
{
    /// <inheritdoc/>
    public PolicyFileKind Kind => PolicyFileKind.Baseline;

    /// <inheritdoc/>
    public CheckedFile Check(InputFile file, PolicyDocument? organisation)
    {
        var content = FileContent.Read(file.Path);
        var lines = TextLines.Of(content.Text);
        var result = BaselineReader.Read(content.Text, file.Path);
        return result.Baseline is { } baseline
            ? new CheckedFile(file, lines, [])
            {
                Subject = $"Baseline of {baseline.PolicyId}",
                Hash = baseline.Hash,
                Counts = [("entry", "entries", baseline.Entries.Length)],
            }
            : new CheckedFile(file, lines, [.. result.Problems.Select(Problem.Of)])
            {
                More = result.FaultCount - result.Problems.Length,
                MoreIsAtLeast = result.FaultCount >= PolicyReadResult.MostCounted,
            };
    }
}
