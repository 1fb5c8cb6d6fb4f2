using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Content;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Waivers;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>What is wrong with what a sound policy says, approvals that are recorded beside it included.</summary>
internal static class PolicyContent
{
    /// <summary>Its waivers that are invalid (POL0006), and the faults of its content.</summary>
    public static ImmutableArray<Problem> Problems(PolicyDocument policy, PolicyDate today)
    {
        var approvals = new ApprovalJudge(policy, ReadApprovals(policy.Path));
        var waivers = WaiverChecks.Judge(policy, [], approvals, new CompositionSettings(null, today))
            .Where(waiver => waiver.State == WaiverState.Invalid)
            .Select(waiver => new Problem(RuleIds.InvalidWaiver, Severity.Error, waiver.Fault + ", so it has no effect", waiver.Remedy!, waiver.Card.IdAt.Span));
        return [.. waivers, .. ContentReview.Of(WithRecordedApproval(policy, approvals), today).Select(Problem.Of)];
    }

    /// <summary>An approval that is only recorded counts as one that the policy states.</summary>
    private static PolicyDocument WithRecordedApproval(PolicyDocument policy, ApprovalJudge approvals)
    {
        var recorded = policy.Identity.Approval is null ? PolicyApprovalCheck.Judge(policy, approvals).FirstOrDefault(verdict => verdict.IsApproved) : null;
        return recorded is null ? policy : policy with
        {
            Identity = policy.Identity with { Approval = new Approval { On = recorded.On!.Value, By = [new Located<string>(recorded.By!, SourceSpan.FileStart)] } },
        };
    }

    /// <summary>The file beside the policy; what it cannot be read for is said of that file itself.</summary>
    private static ApprovalsFile? ReadApprovals(string policy)
    {
        var path = Path.Combine(Path.GetDirectoryName(policy)!, ApprovalsFile.FileName);
        return File.Exists(path) ? ApprovalsReader.Read(FileContent.Read(path).Text, path).File : null;
    }
}
