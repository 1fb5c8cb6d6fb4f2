using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0502.</summary>
[TestFixture]
internal sealed class IncompleteCharterTests
{
    private const string Id = ContentRuleIds.IncompleteCharter;

    [Test]
    public void A_whole_charter_is_silent() => SoundPolicy.AsItIs.IsSilent();

    [Test]
    public void A_quorum_of_all_members_is_silent() => SoundPolicy.With("quorum: 2", "quorum: 3").IsSilent();

    [Test]
    public void A_quorum_is_not_needed() => SoundPolicy.With("  quorum: 2\n", "").IsSilent();

    [Test]
    public void All_that_the_charter_lacks_is_one_fault() => SoundPolicy.With("\nboard:\n  purpose: Decide what is done\n  outputs: [decisions]\n  cadence: monthly", "\n[|board|]:").Warns(Id, "lacks 'purpose', 'outputs' and 'cadence'");

    [Test]
    public void No_board_at_all_is_a_fault_of_the_file() => SoundPolicy.With("board:\n  purpose: Decide what is done\n  outputs: [decisions]\n  cadence: monthly\n  quorum: 2\n  secretariat: privacy\n  members: { chief: executive, privacy: privacy, care: service }\n", "")
        .Warns(Id, "has no board");

    [Test]
    public void Nobody_answers_for_the_policy() => SoundPolicy.With("\npolicy:", "\n[|policy|]:").And("  owner: chief\n  effective", "  effective").Warns(Id, "no accountable executive");

    [Test]
    public void Members_of_one_function_see_one_side() => SoundPolicy.With("  members: { chief: executive, privacy: privacy, care: service }", "  [|members|]: { chief: IT, privacy: it, care: \"it \" }").Warns(Id, "one function, IT");

    [Test]
    public void A_quorum_larger_than_the_board_never_decides() => SoundPolicy.With("quorum: 2", "quorum: [|4|]").Warns(Id, "quorum is 4", "has 3 members");

    [Test]
    public void A_quorum_of_nobody_is_none() => SoundPolicy.With("quorum: 2", "quorum: [|0|]").Warns(Id, "nobody present");
}
