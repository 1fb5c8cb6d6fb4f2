using PolicyAnalyzers.Policy.Keys;
using static PolicyAnalyzers.Policy.Keys.Shape;

namespace PolicyAnalyzers.Policy.Baselines;

/// <summary>The keys of <c>policy-baseline.json</c>.</summary>
public static class BaselineLanguage
{
    /// <summary>The file's usual name.</summary>
    public const string FileName = "policy-baseline.json";

    /// <summary>More entries than this are not read.</summary>
    public const int MostEntries = 100_000;

    private static readonly ValueShape Entry = Map(
        Required("rule", References.Rule, "The rule's id."),
        RequiredUnless("file", "symbol", SymbolId, "The documentation id of what the finding is about."),
        Key("file", Text, "The file of a finding that is in no code, in the place of 'symbol': its path from the repository's root."),
        Key("evidence", Text, "What was found there."));

    private static readonly ValueShape Approval = Map(
        Required("by", Id, "The role of the policy that approved the list."),
        Required("on", Date, "The day of the approval."),
        Key("hash", Text, "The content hash that was approved."),
        Key("signature", Text, "The signature of the role, in Base64."));

    /// <summary>The file as a whole.</summary>
    public static ValueShape Root { get; } = Map(
        Required("schema", GovernanceKeys.Schema, "The version of this format."),
        Required("policy", Id, "The id of the policy whose findings are listed."),
        Required("entries", List(Entry), "The findings."),
        Key("approval", Approval, "Who approved the list: then it hides soft-mandatory findings too."));
}
