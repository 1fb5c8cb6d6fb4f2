using System;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.People;
using static PolicyAnalyzers.Surveys.Tests.Decisions.DecisionPathTests;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

public class PermissionTests
{
    private static readonly (string, string) OnContract = ("purpose: satisfaction\n    owner: cco\n    include", "purpose: support\n    owner: cco\n    include");
    private static readonly (string, string) NoUse = ("group: delivery\n    use: ask\n    type: transactional", "group: delivery\n    type: transactional");

    [Test]
    public async Task No_record_means_no()
    {
        await using var bench = await DecisionBench.OpenAsync();
        bench.Register.Put(DecisionBench.Person with { PersonId = "p2" });
        var decision = await bench.InviteAsync(DecisionBench.Invitation with { PersonId = "p2" });
        Assert.That((decision.Kind, decision.Reason), Is.EqualTo((DecisionKind.Refused, RefusalReason.ConsentUnknown)));
    }

    [TestCase(ConsentState.ConsentGiven, RefusalReason.None)]
    [TestCase(ConsentState.RenewedConsentGiven, RefusalReason.None)]
    [TestCase(ConsentState.ConsentRequested, RefusalReason.ConsentUnknown)]
    [TestCase(ConsentState.ConsentRequestDeferred, RefusalReason.ConsentUnknown)]
    [TestCase(ConsentState.ConsentUnknown, RefusalReason.ConsentUnknown)]
    [TestCase(ConsentState.ConsentRefused, RefusalReason.ConsentWithdrawn)]
    [TestCase(ConsentState.ConsentWithdrawn, RefusalReason.ConsentWithdrawn)]
    [TestCase(ConsentState.ConsentRevoked, RefusalReason.ConsentWithdrawn)]
    [TestCase(ConsentState.ConsentInvalidated, RefusalReason.ConsentWithdrawn)]
    [TestCase(ConsentState.ConsentExpired, RefusalReason.ConsentTooOld)]
    public async Task The_latest_word_counts_and_only_a_consent_that_is_given_permits(ConsentState state, RefusalReason reason)
    {
        await using var bench = await DecisionBench.OpenAsync();
        await RecordAsync(bench, DecisionBench.Consent with { RecordId = "c2", State = state, EventTime = DecisionBench.Noon.AddDays(-1) });
        await ExpectAsync(bench, DecisionStep.Permission, reason);
    }

    [Test]
    public async Task A_word_about_another_channel_does_not_count()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await RecordAsync(bench, DecisionBench.Consent with { RecordId = "c2", State = ConsentState.ConsentWithdrawn, Channels = ["sms"], EventTime = DecisionBench.Noon.AddDays(-1) });
        await ExpectAsync(bench, DecisionStep.Permission, RefusalReason.None);
    }

    [Test]
    public async Task A_withdrawal_of_every_channel_counts_and_a_consent_to_no_channel_does_not()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await RecordAsync(bench, DecisionBench.Consent with { RecordId = "c2", State = ConsentState.ConsentWithdrawn, Channels = [], EventTime = DecisionBench.Noon.AddDays(-2) });
        await RecordAsync(bench, DecisionBench.Consent with { RecordId = "c3", Channels = [], EventTime = DecisionBench.Noon.AddDays(-1) });
        await ExpectAsync(bench, DecisionStep.Permission, RefusalReason.ConsentWithdrawn);
    }

    [Test]
    public async Task Of_two_words_at_one_moment_the_stricter_counts()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await RecordAsync(bench, DecisionBench.Consent with { RecordId = "c0", State = ConsentState.ConsentWithdrawn });
        await ExpectAsync(bench, DecisionStep.Permission, RefusalReason.ConsentWithdrawn);
    }

    [Test]
    public async Task A_consent_of_the_future_is_none()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await RecordAsync(bench, DecisionBench.Consent with { RecordId = "c2", EventTime = DecisionBench.Noon.AddMilliseconds(1) });
        await ExpectAsync(bench, DecisionStep.Permission, RefusalReason.ConsentUnknown);
    }

    [Test]
    public async Task A_consent_holds_to_the_last_moment_of_its_age()
    {
        await using var bench = await DecisionBench.OpenAsync(("max-age: 365d", "max-age: 100d"));
        await ExpectAsync(bench, DecisionStep.Permission, RefusalReason.None);
        bench.Clock.Now = DecisionBench.Noon.AddMilliseconds(1);
        await ExpectAsync(bench, DecisionStep.Permission, RefusalReason.ConsentTooOld);
    }

    [Test]
    public async Task What_a_record_does_not_say_it_does_not_permit()
    {
        var given = DecisionBench.Consent with { RecordId = "c2", EventTime = DecisionBench.Noon.AddDays(-1) };
        (ConsentRecord Record, RefusalReason Reason)[] cases =
        [
            (given with { Validity = TimeSpan.FromHours(23) }, RefusalReason.ConsentTooOld),
            (given with { Data = ["contact.phone"] }, RefusalReason.ConsentDoesNotCover),
            (given with { Recipients = [] }, RefusalReason.ConsentDoesNotCover),
            (given with { Recipients = ["qualtrics"] }, RefusalReason.None),
            (given with { Geography = ["US"] }, RefusalReason.ConsentDoesNotCover),
            (given with { Geography = ["EU"] }, RefusalReason.None),
            (given with { Type = ConsentType.UninformedConsent }, RefusalReason.ConsentDoesNotCover),
            (given with { Type = ConsentType.ImpliedConsent }, RefusalReason.None),
            (given with { SpecialCategory = true }, RefusalReason.ConsentDoesNotCover),
            (given with { SpecialCategory = true, Type = ConsentType.ExplicitlyExpressedConsent }, RefusalReason.None),
        ];
        foreach (var (record, reason) in cases)
        {
            await using var bench = await DecisionBench.OpenAsync();
            await RecordAsync(bench, record);
            await ExpectAsync(bench, DecisionStep.Permission, reason);
        }
    }

    [Test]
    public async Task Data_beyond_the_consent_is_not_covered_by_it()
    {
        await using var bench = await DecisionBench.OpenAsync();
        await ExpectAsync(bench, DecisionStep.Permission, RefusalReason.ConsentDoesNotCover, DecisionBench.Invitation with { Data = ["contact.phone"] });
        await ExpectAsync(bench, DecisionStep.Permission, RefusalReason.None, DecisionBench.Invitation with { Data = ["segment.profile"] });
    }

    [Test]
    public async Task A_purpose_on_another_legal_basis_needs_no_consent_unless_the_person_refused()
    {
        await using var bench = await DecisionBench.OpenAsync(OnContract, NoUse);
        await ExpectAsync(bench, DecisionStep.Permission, RefusalReason.None);
        await RecordAsync(bench, DecisionBench.Consent with { RecordId = "c2", Purpose = "support", State = ConsentState.ConsentRefused });
        await ExpectAsync(bench, DecisionStep.Permission, RefusalReason.ConsentWithdrawn);
    }

    [Test]
    public async Task Where_a_survey_is_advertising_a_person_has_to_have_expressed_a_consent()
    {
        await using var bench = await DecisionBench.OpenAsync();
        bench.Register.Put(DecisionBench.Person with { Country = "DE" });
        await RecordAsync(bench, DecisionBench.Consent with { RecordId = "c2", Type = ConsentType.ImpliedConsent, EventTime = DecisionBench.Noon.AddDays(-1) });
        await ExpectAsync(bench, DecisionStep.Jurisdiction, RefusalReason.Jurisdiction);
        bench.Register.Put(DecisionBench.Person with { Country = "de-BY" });
        await ExpectAsync(bench, DecisionStep.Jurisdiction, RefusalReason.Jurisdiction);
        await RecordAsync(bench, DecisionBench.Consent with { RecordId = "c3", EventTime = DecisionBench.Noon.AddHours(-1) });
        await ExpectAsync(bench, DecisionStep.Jurisdiction, RefusalReason.None);
    }

    [Test]
    public async Task Another_legal_basis_is_not_enough_there_nor_where_the_country_is_not_known()
    {
        await using var bench = await DecisionBench.OpenAsync(OnContract, NoUse);
        bench.Register.Put(DecisionBench.Person with { Country = "DE" });
        await ExpectAsync(bench, DecisionStep.Jurisdiction, RefusalReason.Jurisdiction);
        bench.Register.Put(DecisionBench.Person with { Country = null });
        await ExpectAsync(bench, DecisionStep.Jurisdiction, RefusalReason.Jurisdiction);
        bench.Register.Put(DecisionBench.Person with { Country = "PL" });
        await ExpectAsync(bench, DecisionStep.Jurisdiction, RefusalReason.None);
    }

    private static Task RecordAsync(DecisionBench bench, ConsentRecord record) => bench.Ledger.Consents.RecordAsync(record, default);
}
