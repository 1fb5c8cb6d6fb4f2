using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using static PolicyAnalyzers.Surveys.PostgreSql.Tests.Ledgers;

namespace PolicyAnalyzers.Surveys.PostgreSql.Tests.Failing;

/// <summary>A connection that is cut in the middle of a transaction, or right after its commit.</summary>
internal sealed class CutConnectionTests
{
    private CuttingProxy proxy = null!;
    private PostgreSqlLedger ledger = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        proxy = new CuttingProxy(SharedServer.Instance.NewDatabase());
        ledger = await Ledgers.OpenAsync(proxy.ConnectionString);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await ledger.DisposeAsync();
        proxy.Dispose();
    }

    [TestCase("pg_advisory_xact_lock", true)]
    [TestCase("INSERT INTO outbox", true)]
    [TestCase("INSERT INTO outbox", false, Description = "The commit is in the same message: it succeeded, and nobody heard of it.")]
    public async Task An_invitation_is_reserved_once_wherever_the_connection_is_cut(string at, bool beforeTheServerReadsIt)
    {
        proxy.CutAt(at, beforeTheServerReadsIt);
        var result = await ledger.Reservations.ReserveAsync(Request("p", Noon, Quarterly), default);

        Assert.That(proxy.Cuts, Is.EqualTo(1));
        Assert.That(result.Outcome, Is.EqualTo(ReservationOutcome.Reserved));
        Assert.That(await ledger.Outbox.ListAsync(OutboxState.Queued, 10, default), Has.Count.EqualTo(1));
        Assert.That(await KindsAsync(), Is.EqualTo(new[] { AuditKind.Queued }));
        Assert.That(await VerifyAsync(ledger), Is.Empty);
    }

    [Test]
    public async Task A_beginning_of_which_nobody_knows_whether_it_was_noted_sends_nothing_and_comes_back_as_interrupted()
    {
        await ledger.Reservations.ReserveAsync(Request("p", Noon), default);
        var lease = new OutboxLease("w", 1, Noon, TimeSpan.FromMinutes(1));
        var item = (await ledger.Outbox.LeaseAsync(lease, default))[0];
        proxy.CutAt("SET state = 'Sending'", beforeTheServerReadsIt: false);

        Assert.That(() => ledger.Outbox.BeginAsync(item, null, Noon, default), Throws.InstanceOf<LedgerUnavailableException>());
        var back = await ledger.Outbox.LeaseAsync(lease with { Now = Noon.AddMinutes(2) }, default);
        Assert.That(back.Single().WasInterrupted, Is.True);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_settlement_is_written_once_or_not_at_all(bool beforeTheServerReadsIt)
    {
        await ledger.Reservations.ReserveAsync(Request("p", Noon), default);
        var item = (await ledger.Outbox.LeaseAsync(new OutboxLease("w", 1, Noon, TimeSpan.FromMinutes(1)), default))[0];
        await ledger.Outbox.BeginAsync(item, null, Noon, default);
        proxy.CutAt("INSERT INTO tally", beforeTheServerReadsIt);
        try
        {
            await ledger.Outbox.SettleAsync(item, new Settlement(OutboxState.Delivered, Noon, "sent"), default);
        }
        catch (LedgerUnavailableException)
        {
            // Nobody knows whether it was written.
        }

        var delivered = (await ledger.Outbox.ListAsync(OutboxState.Delivered, 10, default)).Count;
        Assert.That(proxy.Cuts, Is.EqualTo(1));
        Assert.That((await KindsAsync()).Count(static kind => kind == AuditKind.Delivered), Is.EqualTo(delivered));
        Assert.That((await ledger.Outbox.ListAsync(OutboxState.Sending, 10, default)).Count, Is.EqualTo(1 - delivered));
        Assert.That(await VerifyAsync(ledger), Is.Empty);
    }

    private async Task<AuditKind[]> KindsAsync()
    {
        var kinds = new List<AuditKind>();
        await foreach (var entry in ledger.Audit.ReadAsync(new AuditQuery(), default))
        {
            kinds.Add(entry.Event.Kind);
        }

        return [.. kinds];
    }
}
