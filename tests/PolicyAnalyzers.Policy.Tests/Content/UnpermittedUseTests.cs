using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>POL0510.</summary>
[TestFixture]
internal sealed class UnpermittedUseTests
{
    private const string Id = ContentRuleIds.UnpermittedUse;

    [Test]
    public void A_consent_that_covers_the_purpose_is_silent() => SoundPolicy.AsItIs.IsSilent();

    [Test]
    public void A_consent_may_be_named_where_a_contract_would_do() => SoundPolicy.With("permission: contract", "permission: questions").And("purposes: [satisfaction]", "purposes: [satisfaction, delivery]").IsSilent();

    [Test]
    public void A_purpose_without_a_legal_basis_takes_any() => SoundPolicy.With("kind: service.delivery, legal-basis: contract", "kind: service.delivery").IsSilent();

    [Test]
    public void A_contract_does_not_replace_consent() => SoundPolicy.With("permission: questions", "permission: [|contract|]").AndCard("uses", "  old: { retired: true, origin: { permission: questions } }").Warns(Id, "'satisfaction' rests on consent", "'contract' in its place");

    [Test]
    public void A_consent_to_something_else_permits_nothing() => SoundPolicy.With("purposes: [satisfaction]", "purposes: [delivery]").And("permission: questions", "permission: [|questions|]").Warns(Id, "does not cover its purpose 'satisfaction'");

    [Test]
    public void Use_and_purpose_rest_on_the_same_basis() => SoundPolicy.With("permission: contract", "permission: [|legitimate_interest|]").Warns(Id, "rests on 'legitimate_interest'", "on 'contract'");

    [Test]
    public void An_origin_that_forbids_the_kind_of_purpose_forbids_the_use() => SoundPolicy.With("forbids: [marketing.direct]", "forbids: [service.delivery]").And("captured: form, stored: encrypted, permission: contract", "captured: [|form|], stored: encrypted, permission: contract").Warns(Id, "must not serve its purpose 'delivery'");

    [Test]
    public void An_origin_that_forbids_the_purpose_itself_forbids_the_use() => SoundPolicy.With("forbids: [marketing.direct]", "forbids: [delivery]").And("captured: form, stored: encrypted, permission: contract", "captured: [|form|], stored: encrypted, permission: contract").Warns(Id, "data of 'form'");

    [Test]
    public void A_survey_asks_only_by_channels_of_its_consent() => SoundPolicy.With("channels: [email, sms]\n    platform", "[|channels|]: [email, phone]\n    platform").Warns(Id, "asks by phone", "consent 'questions'");
}
