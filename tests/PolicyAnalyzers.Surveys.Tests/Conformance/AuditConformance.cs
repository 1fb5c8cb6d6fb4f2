using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Tests.Conformance;

public abstract class AuditConformance : LedgerConformance
{
    [Test]
    public async Task A_row_is_read_as_it_was_written_but_for_the_person()
    {
        var written = new AuditEvent(AuditKind.Refused, Start)
        {
            PersonId = "p1",
            Survey = "post-delivery",
            Channel = "email",
            Platform = "qualtrics",
            InvitationId = "i1",
            Step = DecisionStep.QuietHours,
            Reason = RefusalReason.QuietHours,
            Clause = "survey-policy.quiet-hours (policy.yaml:1:1)",
            Policy = "1.0.0 abc",
            ConsentId = "c1",
            Detail = "in words",
        };
        await Ledger.Audit.AppendAsync(written, default);
        var row = (await AuditAsync()).Single();
        Assert.That(row.Event, Is.EqualTo(written with { PersonId = null }));
        Assert.That(row.Person, Is.EqualTo(Keys.OfPerson("p1")[0]).And.Not.Contains("p1@"));
        Assert.That(await VerifyAsync(), Is.Empty);
    }

    [Test]
    public async Task Rows_are_found_by_what_is_asked_for()
    {
        await FillAsync();
        Assert.That(await AuditAsync(new AuditQuery { PersonId = "p3" }), Has.Count.EqualTo(1));
        Assert.That(await AuditAsync(new AuditQuery { PersonId = "nobody" }), Is.Empty);
        Assert.That(await AuditAsync(new AuditQuery { From = Start.AddMinutes(2), To = Start.AddMinutes(4) }), Has.Count.EqualTo(2));
        Assert.That(await AuditAsync(new AuditQuery { Kinds = [AuditKind.Delivered] }), Is.Empty);
        Assert.That(await AuditAsync(new AuditQuery { InvitationId = "i2" }), Has.Count.EqualTo(1));
        Assert.That(await AuditAsync(new AuditQuery { Survey = "another" }), Is.Empty);
        Assert.That((await AuditAsync(new AuditQuery { NewestFirst = true, Most = 1 })).Single().Event.At, Is.EqualTo(Start.AddMinutes(9)));
    }

    [Test]
    public async Task Rows_of_a_person_are_found_over_a_rotation_of_the_keys_and_verified()
    {
        await FillAsync();
        var rotated = await OpenAgainAsync(RotatedKeys, new FixedClock(Start));
        await rotated.Audit.AppendAsync(new AuditEvent(AuditKind.Refused, Start) { PersonId = "p3" }, default);
        var count = 0;
        await foreach (var row in rotated.Audit.ReadAsync(new AuditQuery { PersonId = "p3" }, default))
        {
            count++;
        }

        Assert.That(count, Is.EqualTo(2));
        Assert.That((await AuditVerifier.VerifyAsync(rotated.Audit, RotatedKeys, [], default)).Faults, Is.Empty);
        Assert.That((await AuditVerifier.VerifyAsync(rotated.Audit, Keys, [], default)).Faults, Is.Not.Empty);
    }

    [Test]
    public async Task Whatever_is_changed_in_a_row_is_found()
    {
        await FillAsync();
        var rows = await ChainsAsync();
        var one = rows[4];
        AuditEntry[] changed =
        [
            one with { Event = one.Event with { At = one.Event.At.AddMilliseconds(1) } },
            one with { Event = one.Event with { Kind = AuditKind.Delivered } },
            one with { Event = one.Event with { Survey = "another" } },
            one with { Event = one.Event with { Survey = null, Channel = one.Event.Survey } },
            one with { Event = one.Event with { InvitationId = "another" } },
            one with { Event = one.Event with { Reason = RefusalReason.KillSwitch } },
            one with { Event = one.Event with { Step = DecisionStep.Sample } },
            one with { Event = one.Event with { Clause = "" } },
            one with { Event = one.Event with { Policy = "2" } },
            one with { Event = one.Event with { ConsentId = "c" } },
            one with { Event = one.Event with { Detail = "d" } },
            one with { Person = Keys.OfPerson("somebody else")[0] },
            one with { Person = null },
            one with { Person = null, Salt = null },
            one with { Person = null, Salt = null, Seal = null },
            one with { Salt = null },
            one with { KeyId = "k9" },
            one with { Hash = AuditSealer.NoHash },
            one with { PreviousHash = AuditSealer.NoHash },
        ];
        foreach (var change in changed)
        {
            Assert.That(await VerifyAsync(rows.Select(row => row == one ? change : row)), Is.Not.Empty, change.ToString());
        }
    }

    [Test]
    public async Task A_row_that_is_gone_moved_doubled_or_added_is_found()
    {
        await FillAsync();
        var rows = await ChainsAsync();
        IEnumerable<AuditEntry>[] changed =
        [
            rows.Skip(1),
            rows.Where((_, index) => index != 4),
            rows.SkipLast(1),
            [],
            [.. rows.Take(3), rows[4], rows[3], .. rows.Skip(5)],
            [.. rows.Take(5), rows[4], .. rows.Skip(5)],
            [.. rows.Take(5), rows[4] with { Sequence = rows[5].Sequence }, .. rows.Skip(6)],
        ];
        foreach (var change in changed)
        {
            Assert.That(await VerifyAsync(change), Is.Not.Empty, string.Join(", ", change.Select(static row => row.Sequence)));
        }
    }

    [Test]
    public async Task An_erased_person_is_in_no_row_and_the_chain_holds()
    {
        await SettledAsync(Request(), OutboxState.Delivered, Start);
        await Ledger.Consents.RecordAsync(new ConsentRecord("c1", "p1", "satisfaction", ConsentState.ConsentGiven, Start), default);
        await ReserveAsync(Request(at: Start.AddDays(40)));
        await ReserveAsync(Request("p2"));
        var hash = Keys.OfPerson("p1")[0];
        Assert.That(await Ledger.EraseAsync("p1", Start.AddDays(41), default), Is.GreaterThan(0));
        Assert.That(await AuditAsync(new AuditQuery { PersonId = "p1" }), Is.Empty);
        Assert.That((await ChainsAsync()).Select(static row => row.Person), Has.None.EqualTo(hash));
        Assert.That(await Ledger.Consents.FindAsync("p1", "satisfaction", default), Is.Empty);
        Assert.That((await Ledger.Outbox.ListAsync(OutboxState.Queued, 10, default)).Select(static item => item.PersonId), Is.EqualTo(new[] { "p2" }));
        Assert.That((await AuditAsync()).Last().Event.Kind, Is.EqualTo(AuditKind.Erased));
        Assert.That(await VerifyAsync(), Is.Empty);
    }

    [Test]
    public async Task What_comes_of_an_item_after_the_erasure_does_not_name_the_person_again()
    {
        await ReserveAsync(Request());
        var item = (await LeaseAsync(Start)).Single();
        await Ledger.Outbox.BeginAsync(item, AddressOf(item), Start, default);
        await Ledger.EraseAsync("p1", Start, default);
        await Ledger.Outbox.SettleAsync(item, new Settlement(OutboxState.Delivered, Start, "200"), default);
        Assert.That(await AuditAsync(new AuditQuery { PersonId = "p1" }), Is.Empty);
        Assert.That(await VerifyAsync(), Is.Empty);
    }

    [Test]
    public async Task Old_rows_are_removed_and_the_rest_still_holds()
    {
        await FillAsync();
        Assert.That(await Ledger.PruneAsync(Start.AddMinutes(5), Start.AddDays(1), default), Is.GreaterThan(0));
        Assert.That((await AuditAsync()).Select(static row => row.Event.At), Is.All.GreaterThanOrEqualTo(Start.AddMinutes(5)));
        Assert.That(await VerifyAsync(), Is.Empty);
        await FillAsync();
        Assert.That(await Ledger.PruneAsync(Start.AddMinutes(7), Start.AddDays(2), default), Is.GreaterThan(0));
        Assert.That(await VerifyAsync(), Is.Empty);
    }

    [Test]
    public async Task Rows_that_were_removed_other_than_by_pruning_are_missed_even_after_a_pruning()
    {
        await FillAsync();
        await Ledger.PruneAsync(Start.AddMinutes(5), Start.AddDays(1), default);
        var rows = await ChainsAsync();
        var first = rows.GroupBy(static row => row.Lane).Select(static lane => lane.First()).ToHashSet();
        Assert.That(await VerifyAsync(rows.Where(row => !first.Contains(row))), Is.Not.Empty);
    }

    [Test]
    public async Task Pruning_leaves_what_still_limits_permits_or_forbids()
    {
        await SettledAsync(Request(), OutboxState.Delivered, Start);
        await ReserveAsync(Request("p2"));
        await Ledger.Consents.RecordAsync(new ConsentRecord("c1", "p1", "satisfaction", ConsentState.ConsentGiven, Start), default);
        await Ledger.Suppressions.AddAsync(new Suppression("page", Start) { PersonId = "p3" }, default);
        await Ledger.Loop.RecordResponseAsync(new ResponseRecord("r1", "a", Start), default);
        await Ledger.PruneAsync(Start.AddDays(1), Start.AddDays(2), default);
        Assert.That(await OutcomeAsync(Request(at: Start.AddDays(2))), Is.EqualTo(ReservationOutcome.WindowFull));
        Assert.That(await OutcomeAsync(Request("p2", Start.AddDays(2))), Is.EqualTo(ReservationOutcome.WindowFull));
        Assert.That(await OutcomeAsync(Request("p3", Start.AddDays(2))), Is.EqualTo(ReservationOutcome.Suppressed));
        Assert.That(await Ledger.Consents.FindAsync("p1", "satisfaction", default), Has.Count.EqualTo(1));
        Assert.That(await Ledger.Loop.ListOpenAsync(null, 10, default), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_head_that_was_kept_elsewhere_proves_a_cut()
    {
        await FillAsync();
        var anchors = await Ledger.Audit.HeadsAsync(default);
        var rows = await ChainsAsync();
        Assert.That((await AuditVerifier.VerifyAsync(Stream(rows), Keys, anchors)).Faults, Is.Empty);
        Assert.That((await AuditVerifier.VerifyAsync(Stream(rows.SkipLast(1)), Keys, anchors)).Faults, Is.Not.Empty);
        await Ledger.Audit.AppendAsync(new AuditEvent(AuditKind.Refused, Start), default);
        Assert.That((await AuditVerifier.VerifyAsync(Ledger.Audit, Keys, anchors, default)).Faults, Is.Empty);
    }

    private async Task FillAsync()
    {
        for (var i = 0; i < 10; i++)
        {
            var row = new AuditEvent(AuditKind.Refused, Start.AddMinutes(i)) { PersonId = "p" + i, Survey = "post-delivery", InvitationId = "i" + i, Reason = RefusalReason.QuietHours };
            await Ledger.Audit.AppendAsync(row, default);
        }
    }

    private async Task<List<AuditEntry>> ChainsAsync()
    {
        var rows = new List<AuditEntry>();
        await foreach (var row in Ledger.Audit.ReadChainsAsync(default))
        {
            rows.Add(row);
        }

        return rows;
    }

    private async Task<IReadOnlyList<AuditFault>> VerifyAsync() => (await AuditVerifier.VerifyAsync(Ledger.Audit, Keys, [], default)).Faults;

    private async Task<IReadOnlyList<AuditFault>> VerifyAsync(IEnumerable<AuditEntry> rows) =>
        (await AuditVerifier.VerifyAsync(Stream(rows), Keys, await Ledger.Audit.HeadsAsync(default))).Faults;

    private static async IAsyncEnumerable<AuditEntry> Stream(IEnumerable<AuditEntry> rows)
    {
        foreach (var row in rows)
        {
            await Task.CompletedTask;
            yield return row;
        }
    }
}
