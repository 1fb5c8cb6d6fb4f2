using System.Linq;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>Checks recorded approvals: whether they can be read (POL0002, POL0003). Whether each is genuine is for <c>dotnet policy approve --verify</c>.</summary>
internal sealed class ApprovalsCheck : IFileCheck
{
    /// <inheritdoc/>
    public PolicyFileKind Kind => PolicyFileKind.Approvals;

    /// <inheritdoc/>
    public CheckedFile Check(InputFile file, PolicyDocument? organisation)
    {
        var content = FileContent.Read(file.Path);
        var lines = TextLines.Of(content.Text);
        var result = ApprovalsReader.Read(content.Text, file.Path);
        return result.File is { } approvals
            ? new CheckedFile(file, lines, [])
            {
                Subject = $"Approvals of {approvals.PolicyId}",
                Hash = approvals.Hash,
                Counts = [("approval", "approvals", approvals.Records.Length)],
            }
            : new CheckedFile(file, lines, [.. result.Problems.Select(Problem.Of)])
            {
                More = result.FaultCount - result.Problems.Length,
                MoreIsAtLeast = result.FaultCount >= PolicyReadResult.MostCounted,
            };
    }
}
