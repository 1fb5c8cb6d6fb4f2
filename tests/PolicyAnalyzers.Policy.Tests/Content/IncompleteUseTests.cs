using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0509.</summary>
[TestFixture]
internal sealed class IncompleteUseTests
{
    private const string Id = ContentRuleIds.IncompleteUse;

    [Test]
    public void A_whole_turn_of_the_cycle_is_silent() => SoundPolicy.AsItIs.IsSilent();

    [Test]
    public void A_retired_use_is_silent() => SoundPolicy.WithCard("uses", "  old: { retired: true }").IsSilent();

    [Test]
    public void All_that_a_use_lacks_is_one_fault_in_plain_words() => SoundPolicy.WithCard("uses", "  [|empty|]: { process: billing, origin: { captured: form } }")
        .Warns(Id, "'empty' lacks the identifiers", "('data')", "('origin.stored')", "('origin.permission')", "('purpose')", "('outcome.customer')", "('outcome.company')", "('insight')", "('destinations')");

    [TestCase("todo")]
    [TestCase("N/A")]
    [TestCase("\"-\"")]
    [TestCase("tbd.")]
    public void A_reason_that_says_nothing_is_none(string reason) => SoundPolicy.With("contact.phone: the carrier calls", $"[|contact.phone|]: {reason}").Warns(Id, "does not say why it needs 'contact.phone'");
}
