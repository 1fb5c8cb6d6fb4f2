using System.Linq;
using PolicyAnalyzers.Cli.Approving;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Content;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>Checks a fragment beside the policy that it adds to: whether it can be read, what of it has no effect (POL0004), and what it says.</summary>
/// <param name="today">The day by which dates are judged.</param>
internal sealed class FragmentCheck(PolicyDate today) : IFileCheck
{
    /// <inheritdoc/>
    public PolicyFileKind Kind => PolicyFileKind.Fragment;

    /// <inheritdoc/>
    public CheckedFile Check(InputFile file, PolicyDocument? organisation)
    {
        var content = FileContent.Read(file.Path);
        var found = new CheckedFile(file, TextLines.Of(content.Text), []);
        if (organisation is null)
        {
            return found with { NotChecked = "The policy that it adds to cannot be used. Correct that first" };
        }

        var result = FragmentReader.Read(content.Text, file.Path, organisation);
        return result.Fragment is { } fragment
            ? Compose(found, organisation, fragment)
            : found with
            {
                Problems = [.. result.Problems.Select(Problem.Of)],
                More = result.FaultCount - result.Problems.Length,
                MoreIsAtLeast = result.FaultCount >= PolicyReadResult.MostCounted,
            };
    }

    private CheckedFile Compose(CheckedFile found, PolicyDocument organisation, PolicyFragment fragment)
    {
        var approvals = new ApprovalJudge(organisation, ApprovalFiles.ReadRecords(organisation));
        var composed = PolicyComposer.Compose(organisation, [fragment], new CompositionSettings(null, today) { Approvals = approvals });
        var waivers = WaiverProblems.In(fragment.Path, composed.Policy, [fragment], approvals, today);
        var content = FragmentReview.Of(organisation, fragment, composed.Policy, today).Select(Problem.Of);
        return found.With([.. composed.Problems.Select(Problem.Of), .. content, .. waivers]) with
        {
            Subject = $"Fragment {fragment.Id} of {organisation.Identity.Id} {organisation.Identity.Version}",
            Hash = fragment.Hash,
        };
    }
}
