using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Cli.Approving;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Content;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>Checks a whole policy: whether it can be read (POL0002, POL0003), then what it says (POL0502 and following).</summary>
/// <param name="today">The day by which dates are judged.</param>
internal sealed class PolicyCheck(PolicyDate today) : IFileCheck
{
    /// <inheritdoc/>
    public PolicyFileKind Kind => PolicyFileKind.Policy;

    /// <inheritdoc/>
    public CheckedFile Check(InputFile file, PolicyDocument? organisation)
    {
        var content = FileContent.Read(file.Path);
        var lines = TextLines.Of(content.Text);
        var result = PolicyReader.Read(content.Bytes, file.Path);
        return result.Document is { } policy
            ? Describe(new CheckedFile(file, lines, [.. ContentReview.Of(policy, today).Select(Problem.Of)]), policy).With([.. Waivers(policy)])
            : new CheckedFile(file, lines, [.. result.Problems.Select(Problem.Of)])
            {
                More = result.FaultCount - result.Problems.Length,
                MoreIsAtLeast = result.FaultCount >= PolicyReadResult.MostCounted,
            };
    }

    private IEnumerable<Problem> Waivers(PolicyDocument policy) =>
        WaiverProblems.In(policy.Path, policy, [], new ApprovalJudge(policy, ApprovalFiles.ReadRecords(policy)), today);

    private static CheckedFile Describe(CheckedFile file, PolicyDocument policy) => file with
    {
        Policy = policy,
        Subject = $"{policy.Identity.Id} {policy.Identity.Version}",
        Hash = policy.Hash,
        Counts =
        [
            ("use", "uses", policy.Uses.Count),
            ("purpose", "purposes", policy.Purposes.Count),
            ("destination", "destinations", policy.Destinations.Count),
            ("consent", "consents", policy.Consents.Count),
            ("survey", "surveys", policy.Surveys.Count),
            ("platform", "platforms", policy.SurveyPolicy.Platforms.Count),
            ("waiver", "waivers", policy.Waivers.Count),
        ],
    };
}
