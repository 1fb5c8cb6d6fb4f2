using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Waivers;

namespace PolicyAnalyzers.Cli.Approving;

/// <summary>Who approved what in a file.</summary>
internal static class ApprovalReport
{
    /// <summary>One line for everything that can be approved, in the order of the file.</summary>
    public static ImmutableArray<ApprovalLine> Of(ApprovalFiles files) => files switch
    {
        { Baseline: { } baseline } => [Line("baseline", new BaselineApprovalCheck(baseline, files.Judge).Verdict!)],
        { Fragment: { } fragment } => [.. Waivers(files, fragment), .. fragment.Exemptions.Select(each => Line(each, files, fragment.Repository?.Value))],
        _ => [.. Policy(files), .. Waivers(files, fragment: null), .. files.Policy.Data.Exempt.Select(each => Own(each, files))],
    };

    private static IEnumerable<ApprovalLine> Policy(ApprovalFiles files)
        => PolicyApprovalCheck.Judge(files.Policy, files.Judge).Select(verdict => Line($"policy {files.Policy.Identity.Id} {files.Policy.Identity.Version}", verdict));

    private static IEnumerable<ApprovalLine> Waivers(ApprovalFiles files, PolicyFragment? fragment)
    {
        var fragments = fragment is null ? ImmutableArray<PolicyFragment>.Empty : [fragment];
        foreach (var waiver in WaiverChecks.Judge(files.Policy, fragments, files.Judge, CompositionSettings.None).Where(waiver => waiver.Path == files.File.Path))
        {
            yield return waiver.State switch
            {
                WaiverState.Invalid => new ApprovalLine(false, $"{waiver.Fault}. {waiver.Remedy}."),
                WaiverState.BreakGlass => new ApprovalLine(false, $"The waiver '{waiver.Card.Id}' is in use for {waiver.Card.Emergency} and nobody has approved it. Have it approved before it ends on {waiver.Card.Expires}."),
                _ => new ApprovalLine(true, $"waiver {waiver.Card.Id}: approved by {waiver.Card.ApprovedBy?.Value} on {waiver.Card.ApprovedOn}"),
            };
        }
    }

    private static ApprovalLine Own(Policy.Model.Exemption exemption, ApprovalFiles files) => exemption.Signature is null && exemption.ApprovedBy is null
        ? new ApprovalLine(true, $"exemption {exemption.Symbol.Id}: a part of the policy, which is approved as a whole")
        : Line(exemption, files, repository: null);

    private static ApprovalLine Line(Policy.Model.Exemption exemption, ApprovalFiles files, string? repository) => Line(
        $"exemption {exemption.Symbol.Id}",
        files.Judge.Judge(
            ApprovalSubject.Of(exemption, files.Policy.Identity.Id, repository),
            "exemptions",
            new ClaimedApproval(exemption.ApprovedBy?.Value, exemption.ApprovedOn, exemption.Signature)));

    private static ApprovalLine Line(string name, ApprovalVerdict verdict) => verdict.IsApproved
        ? new ApprovalLine(true, $"{name}: approved by {verdict.By} on {verdict.On} ({verdict.HowProved})")
        : new ApprovalLine(false, $"{name} {verdict.Fault}. {verdict.Remedy}.");
}
