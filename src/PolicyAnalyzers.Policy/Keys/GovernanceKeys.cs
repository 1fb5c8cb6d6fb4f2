using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Vocabulary;
using static PolicyAnalyzers.Policy.Keys.Shape;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>Who issues the policy, who answers for it, and how strictly it binds.</summary>
internal static class GovernanceKeys
{
    private static readonly ValueShape Requires = Map(
        Required("analyzers", Version, "The lowest version of the analyzers that understands this policy.", "POL0010"));

    private static readonly ValueShape Approval = Map(
        Required("on", Date, "The day of the decision."),
        Required("by", List(References.Role), "Who decided."),
        Key("minutes", Text, "Where the decision is recorded."),
        Key("hash", Text, "The content hash that was approved; 'dotnet policy approve' writes it."),
        Key("signatures", MapOf(References.Role, Text), "The signature of each role over that hash, in Base64."));

    private static readonly ValueShape Review = Map(
        Key("every", Duration, "The longest time between two reviews."),
        Key("next", Date, "The day of the next review."));

    private static readonly ValueShape Drift = Map(
        Key("waived", Percent, "The largest share of findings that a repository may waive.", "POL0012"),
        Key("exempted", Percent, "The largest share of recognised data that a repository may exempt.", "POL0012"));

    public static readonly ValueShape Schema = Choice(ImmutableArray.Create("1"));

    public static readonly ValueShape Policy = Map(
        Required("id", Id, "The policy's id, which is also the id of its package.", "POL0900"),
        Required("version", Version, "The policy's version; 'dotnet policy diff' computes what it must be.", "POL0010 POL0900"),
        Key("title", Text, "The title in plain words.", fallback: "the id"),
        Required("contact", Text, "Whom to ask; named in every message, so that nobody is stuck."),
        Key("owner", References.Role, "The accountable executive."),
        Required("effective", Date, "The first day on which it is in force; dated levels are taken on it unless a build names a day."),
        Key("announced", Date, "The day on which it was made known."),
        Key("requires", Requires, "What must be installed.", "POL0010"),
        Key("location", Text, "Where people read it."),
        Key("based-on", Texts, "Policies on which it is built."),
        Key("approval", Approval, "Who approved this text; it covers everything but this entry."),
        Key("review", Review, "When it is read again."));

    public static readonly ValueShape Roles = Cards(
        "roles",
        Key("name", Text, "The person or team.", fallback: "the id"),
        Key("contact", Text, "How to reach it."),
        Key("may-approve", List(Choice(Choices.Approvals)), "What it may approve.", "POL0006"),
        Key("key", Text, "The public key of its signatures: ECDSA P-256, SubjectPublicKeyInfo, in Base64.", "POL0006"));

    public static readonly ValueShape Board = Map(
        Key("charter", Text, "Where the charter is kept."),
        Key("purpose", Text, "What the board is for."),
        Key("outputs", Texts, "What it produces."),
        Key("cadence", Choice(Choices.Cadences), "How often it meets."),
        Key("quorum", WholeNumber, "How many members must be present to decide."),
        Key("secretariat", References.Role, "Who prepares its meetings."),
        Key("members", MapOf(References.Role, Text), "Its members, each with the function that it speaks for."),
        Key("advisors", Texts, "Who advises from outside."));

    public static readonly ValueShape Levels = new(ValueKind.Map)
    {
        Keys = ImmutableArray.Create(
            Key("default", Level, "The level of rules that are not named here.", fallback: "advisory"),
            Key("tests", Switch, "Whether bands 1, 2 and 4 are reported in test projects.", fallback: "off"),
            Key("drift", Drift, "How far a repository may drift from the policy.", "POL0012"),
            Key("break-glass", Duration, "The longest life of an emergency waiver without prior approval.", "POL0006 POL0015", "no such waivers")),
        OtherKey = References.Rule,
        Item = LevelSchedule,
    };

    public static readonly ValueShape Goals = Cards(
        "goals",
        Key("measure", Text, "The figure by which it is measured."),
        Key("from", Text, "Where the figure stands."),
        Key("to", Text, "Where it should stand."),
        Key("by", Date, "The day by which it should."),
        Key("owner", References.Role, "Who answers for it."));
}
