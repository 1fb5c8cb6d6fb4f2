using PolicyAnalyzers.Policy.Keys;
using static PolicyAnalyzers.Policy.Keys.Shape;

namespace PolicyAnalyzers.Policy.Approvals;

/// <summary>The keys of <c>policy-approvals.yaml</c>.</summary>
public static class ApprovalsLanguage
{
    private static readonly ValueShape Record = Map(
        Required("hash", Text, "The hash that was approved."),
        Required("of", Text, "What was approved: 'policy', 'baseline', 'waiver ID' or 'exemption SYMBOL'."),
        Required("by", Id, "The role that approved."),
        Required("on", Date, "The day of the approval."),
        Key("minutes", Text, "Where the decision is recorded."),
        Key("repository", Text, "The repository whose fragment holds what was approved."),
        Key("signature", Text, "The signature of the role, in Base64."));

    /// <summary>The file as a whole.</summary>
    public static ValueShape Root { get; } = Map(
        Required("schema", GovernanceKeys.Schema, "The version of this format."),
        Required("policy", Id, "The id of the policy whose approvals are recorded."),
        Required("approvals", List(Record), "The approvals."));
}
