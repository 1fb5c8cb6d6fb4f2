using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0511.</summary>
[TestFixture]
internal sealed class MarketingOnlyTests
{
    private const string Id = ContentRuleIds.MarketingOnly;

    [Test]
    public void An_identifier_that_a_process_needs_is_silent() => SoundPolicy.With("kind: service.delivery", "kind: marketing.advertising").And("data: { contact.email: the address of the order }", "data: { contact.email: the address of the order, contact.phone: those without e-mail }").IsSilent();

    [Test]
    public void A_purpose_without_a_kind_is_given_the_benefit_of_the_doubt() => SoundPolicy.With("kind: service.delivery, ", "").IsSilent();

    [Test]
    public void An_identifier_for_marketing_alone_is_advice() => SoundPolicy.With("kind: service.delivery", "kind: marketing.advertising").And("data: { contact.phone: the", "data: { [|contact.phone|]: the").Advises(Id, "all that 'contact.phone' is used for");
}
