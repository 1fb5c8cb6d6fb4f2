using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Tests.Conformance;

/// <summary>What every ledger has to do. A store's tests derive from the fixtures of this folder and say how it is opened; they use its contract only.</summary>
public abstract class LedgerConformance
{
    protected static readonly DateTimeOffset Start = new(2027, 3, 1, 12, 0, 0, TimeSpan.Zero);

    protected static readonly IdentifierKeys Keys = new("k1", new Dictionary<string, byte[]> { ["k1"] = Key(1) });

    protected static readonly IdentifierKeys RotatedKeys = new("k2", new Dictionary<string, byte[]> { ["k1"] = Key(1), ["k2"] = Key(2) });

    private int invitations;

    protected ISurveyLedger Ledger { get; private set; } = null!;

    /// <summary>A new, empty ledger that has the version of this code.</summary>
    protected abstract Task<ISurveyLedger> OpenNewAsync(IdentifierKeys keys, TimeProvider clock);

    /// <summary>The ledger of the test once more, as another node sees it.</summary>
    protected abstract Task<ISurveyLedger> OpenAgainAsync(IdentifierKeys keys, TimeProvider clock);

    /// <summary>Ends everything that the test opened.</summary>
    protected abstract Task CloseAsync();

    [SetUp]
    public async Task OpenTheLedger() => Ledger = await OpenNewAsync(Keys, new FixedClock(Start));

    [TearDown]
    public Task CloseTheLedger() => CloseAsync();

    protected static byte[] Key(byte value) => [.. Enumerable.Repeat(value, 32)];

    /// <summary>A contact with a limit of one in thirty days.</summary>
    protected ReservationRequest Request(string person = "p1", DateTimeOffset? at = null, string survey = "post-delivery")
    {
        var now = at ?? Start;
        var id = $"i{Interlocked.Increment(ref invitations)}";
        return new ReservationRequest(id, person, survey, "email", "qualtrics", now)
        {
            SurveyType = "transactional",
            Windows = [Window(1, 30)],
            Address = person + "@example.org",
            Data = ["contact.email"],
            ReplyTo = "feedback",
            SendBefore = now.AddDays(3),
            Expires = now.AddDays(30),
            Audit = new AuditEvent(AuditKind.Queued, now) { PersonId = person, Survey = survey, Channel = "email", Platform = "qualtrics" },
        };
    }

    protected static ContactWindow Window(int max, int days) => new("transactional", max, TimeSpan.FromDays(days)) { SurveyType = "transactional" };

    protected Task<ReservationResult> ReserveAsync(ReservationRequest request) => Ledger.Reservations.ReserveAsync(request, default);

    protected async Task<ReservationOutcome> OutcomeAsync(ReservationRequest request) => (await ReserveAsync(request)).Outcome;

    protected static string AddressOf(OutboxItem item) => item.PersonId + "@example.org";

    /// <summary>Reserves a contact and brings it to where it says.</summary>
    protected async Task<OutboxItem> SettledAsync(ReservationRequest request, OutboxState state, DateTimeOffset at)
    {
        Assert.That(await OutcomeAsync(request), Is.EqualTo(ReservationOutcome.Reserved));
        var item = (await LeaseAsync(at)).Single(leased => leased.InvitationId == request.InvitationId);
        Assert.That(await Ledger.Outbox.BeginAsync(item, AddressOf(item), at, default), Is.True);
        Assert.That(await Ledger.Outbox.SettleAsync(item, new Settlement(state, at, "as the test says"), default), Is.True);
        return item;
    }

    protected Task<IReadOnlyList<OutboxItem>> LeaseAsync(DateTimeOffset at, int most = 100) =>
        Ledger.Outbox.LeaseAsync(new OutboxLease("worker", most, at, TimeSpan.FromMinutes(1)), default);

    protected async Task<List<AuditEntry>> AuditAsync(AuditQuery? query = null)
    {
        var rows = new List<AuditEntry>();
        await foreach (var row in Ledger.Audit.ReadAsync(query ?? new AuditQuery(), default))
        {
            rows.Add(row);
        }

        return rows;
    }
}
