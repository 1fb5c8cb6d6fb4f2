using System;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Tests.Conformance;

public abstract class PeopleConformance : LedgerConformance
{
    private static readonly SuppressionQuery ByMail = new("p1", "p1@example.org", "email", "qualtrics");

    [Test]
    public async Task A_record_of_consent_is_read_as_it_was_written()
    {
        var record = new ConsentRecord("c1", "p1", "satisfaction", ConsentState.ConsentGiven, Start)
        {
            Channels = ["email", "sms"],
            Notice = "2026-03",
            Language = "pl",
            PurposeType = "cx.survey.transactional",
            LegalBasis = "consent",
            Data = ["contact.email"],
            OptionalData = ["contact.phone"],
            SpecialCategory = true,
            Controllers = ["Contoso"],
            CollectionMethod = "signup-form",
            ProcessingMethod = "send",
            StorageLocations = ["EU"],
            Retention = TimeSpan.FromDays(400),
            Geography = ["EU"],
            Jurisdiction = "PL",
            Recipients = ["qualtrics"],
            Withdrawal = "link",
            Rights = ["art. 17"],
            Service = "delivery",
            Validity = TimeSpan.FromDays(365),
            Type = ConsentType.ExplicitlyExpressedConsent,
            IndicatedBy = "subject",
            IndicationMethod = "checkbox",
        };
        await Ledger.Consents.RecordAsync(record, default);
        await Ledger.Consents.RecordAsync(record with { State = ConsentState.ConsentRefused }, default);
        var found = (await Ledger.Consents.FindAsync("p1", "satisfaction", default)).Single();
        Assert.That(found, Is.EqualTo(record).UsingPropertiesComparer());
        Assert.That(await Ledger.Consents.FindAsync("p2", "satisfaction", default), Is.Empty);
        Assert.That(await Ledger.Consents.FindAsync("p1", "marketing", default), Is.Empty);
    }

    [Test]
    public async Task Records_come_in_the_order_of_their_events()
    {
        await Ledger.Consents.RecordAsync(new ConsentRecord("late", "p1", "satisfaction", ConsentState.ConsentWithdrawn, Start), default);
        await Ledger.Consents.RecordAsync(new ConsentRecord("early", "p1", "satisfaction", ConsentState.ConsentGiven, Start.AddDays(-1)), default);
        Assert.That((await Ledger.Consents.FindAsync("p1", "satisfaction", default)).Select(static record => record.RecordId), Is.EqualTo(new[] { "early", "late" }));
    }

    [Test]
    public async Task A_record_of_consent_is_audited_and_found_over_a_rotation_of_the_keys()
    {
        await Ledger.Consents.RecordAsync(new ConsentRecord("c1", "p1", "satisfaction", ConsentState.ConsentGiven, Start), default);
        Assert.That((await AuditAsync(new AuditQuery { PersonId = "p1" })).Single().Event, Has.Property(nameof(AuditEvent.ConsentId)).EqualTo("c1"));
        var rotated = await OpenAgainAsync(RotatedKeys, new FixedClock(Start));
        Assert.That(await rotated.Consents.FindAsync("p1", "satisfaction", default), Has.Count.EqualTo(1));
    }

    [TestCase("p1", null, null, null, true)]
    [TestCase(null, "P1@Example.org", null, null, true)]
    [TestCase("p2", null, null, null, false)]
    [TestCase(null, "p2@example.org", null, null, false)]
    [TestCase("p1", null, "email", null, true)]
    [TestCase("p1", null, "sms", null, false)]
    [TestCase("p1", null, null, "qualtrics", true)]
    [TestCase("p1", null, null, "medallia", false)]
    public async Task An_opt_out_is_found_by_person_or_address_within_its_reach(string? person, string? address, string? channel, string? platform, bool isFound)
    {
        await Ledger.Suppressions.AddAsync(new Suppression("page", Start) { PersonId = person, Address = address, Channel = channel, Platform = platform }, default);
        Assert.That(await Ledger.Suppressions.FindAsync(ByMail, default), isFound ? Is.Not.Null : Is.Null);
    }

    [Test]
    public async Task Spellings_of_one_telephone_number_are_one_number()
    {
        await Ledger.Suppressions.AddAsync(new Suppression("sms", Start) { Address = "+48 600-100-200" }, default);
        var query = new SuppressionQuery("p1", "0048600100200", "sms", "qualtrics");
        Assert.That(await Ledger.Suppressions.FindAsync(query, default), Is.Not.Null);
    }

    [Test]
    public async Task An_opt_out_noted_without_the_country_is_found_and_only_who_names_it_so_lifts_it()
    {
        await Ledger.Suppressions.AddAsync(new Suppression("sms", Start) { Address = "600 100 200" }, default);
        var query = new SuppressionQuery("p1", "+48600100200", "sms", "qualtrics");
        Assert.That(await Ledger.Suppressions.FindAsync(query, default), Is.Not.Null);
        Assert.That(await Ledger.Suppressions.FindAsync(query with { Address = "+48600100201" }, default), Is.Null);
        Assert.That(await Ledger.Suppressions.LiftAsync(new Suppression("agent", Start) { Address = "+48600100200" }, default), Is.Zero, "it may be somebody else's");
        Assert.That(await Ledger.Suppressions.LiftAsync(new Suppression("agent", Start) { Address = "600100200" }, default), Is.EqualTo(1));
    }

    [Test]
    public async Task An_opt_out_twice_is_one_and_audited_once()
    {
        var entry = new Suppression("page", Start) { PersonId = "p1" };
        await Ledger.Suppressions.AddAsync(entry, default);
        await Ledger.Suppressions.AddAsync(entry with { At = Start.AddDays(1) }, default);
        Assert.That((await AuditAsync()).Select(static row => row.Event.Kind), Is.EqualTo(new[] { AuditKind.OptedOut }));
        Assert.That((await Ledger.Suppressions.FindAsync(ByMail, default))!.At, Is.EqualTo(Start));
    }

    [Test]
    public async Task Who_asks_for_it_is_contacted_again()
    {
        await Ledger.Suppressions.AddAsync(new Suppression("page", Start) { PersonId = "p1" }, default);
        await Ledger.Suppressions.AddAsync(new Suppression("sms", Start) { Address = "p1@example.org" }, default);
        var who = new Suppression("agent", Start.AddDays(1)) { PersonId = "p1", Address = "p1@example.org" };
        Assert.That(await Ledger.Suppressions.LiftAsync(who, default), Is.EqualTo(2));
        Assert.That(await Ledger.Suppressions.FindAsync(ByMail, default), Is.Null);
        Assert.That((await AuditAsync()).Last().Event.Kind, Is.EqualTo(AuditKind.OptedIn));
        Assert.That(await Ledger.Suppressions.LiftAsync(who, default), Is.Zero);
    }

    [Test]
    public async Task An_opt_out_holds_over_a_rotation_of_the_keys_and_after_an_erasure()
    {
        await Ledger.Suppressions.AddAsync(new Suppression("page", Start) { PersonId = "p1" }, default);
        await Ledger.EraseAsync("p1", Start, default);
        var rotated = await OpenAgainAsync(RotatedKeys, new FixedClock(Start));
        Assert.That(await rotated.Suppressions.FindAsync(ByMail, default), Is.Not.Null);
    }

    [Test]
    public async Task A_deferred_wish_comes_back_when_it_is_due_and_until_it_is_removed()
    {
        var invitation = new SurveyInvitation("post-delivery", "p1", "email") { RequestKey = "order-1", Data = ["segment.profile"] };
        await Ledger.Deferrals.DeferAsync(new Deferral("d1", invitation, Start.AddHours(8)), new AuditEvent(AuditKind.Deferred, Start) { PersonId = "p1" }, default);
        Assert.That(await Ledger.Deferrals.LeaseDueAsync(10, Start.AddHours(7), TimeSpan.FromMinutes(1), default), Is.Empty);
        var due = (await Ledger.Deferrals.LeaseDueAsync(10, Start.AddHours(8), TimeSpan.FromMinutes(1), default)).Single();
        Assert.That(due.Invitation, Is.EqualTo(invitation).UsingPropertiesComparer());
        Assert.That(await Ledger.Deferrals.LeaseDueAsync(10, Start.AddHours(8), TimeSpan.FromMinutes(1), default), Is.Empty);
        Assert.That(await Ledger.Deferrals.LeaseDueAsync(10, Start.AddHours(9), TimeSpan.FromMinutes(1), default), Has.Count.EqualTo(1));
        await Ledger.Deferrals.RemoveAsync("d1", default);
        Assert.That(await Ledger.Deferrals.LeaseDueAsync(10, Start.AddHours(10), TimeSpan.FromMinutes(1), default), Is.Empty);
        Assert.That((await AuditAsync()).Single().Event.Kind, Is.EqualTo(AuditKind.Deferred));
    }

    [Test]
    public async Task A_wish_that_is_deferred_again_is_kept_once()
    {
        var deferral = new Deferral("d1", new SurveyInvitation("post-delivery", "p1", "email"), Start);
        await Ledger.Deferrals.DeferAsync(deferral, new AuditEvent(AuditKind.Deferred, Start), default);
        await Ledger.Deferrals.DeferAsync(deferral with { DueAt = Start.AddDays(1) }, new AuditEvent(AuditKind.Deferred, Start), default);
        Assert.That(await Ledger.Deferrals.LeaseDueAsync(10, Start, TimeSpan.FromMinutes(1), default), Is.Empty);
        Assert.That(await Ledger.Deferrals.LeaseDueAsync(10, Start.AddDays(1), TimeSpan.FromMinutes(1), default), Has.Count.EqualTo(1));
    }
}
