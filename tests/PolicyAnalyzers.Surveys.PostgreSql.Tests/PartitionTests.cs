using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Npgsql;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using static PolicyAnalyzers.Surveys.PostgreSql.Tests.Ledgers;

namespace PolicyAnalyzers.Surveys.PostgreSql.Tests;

/// <summary>Partitions are there when they are needed, and go when nothing of them is kept.</summary>
internal sealed class PartitionTests
{
    private string database = "";
    private PostgreSqlLedger ledger = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        database = SharedServer.Instance.NewDatabase();
        ledger = await Ledgers.OpenAsync(database, static options => options.PartitionsAhead = TimeSpan.Zero);
    }

    [TearDown]
    public async Task CloseAsync() => await ledger.DisposeAsync();

    [TestCase("1999-12-31T23:59:59Z", "contact_1999q4")]
    [TestCase("2031-02-28T00:00:00Z", "contact_2031q1")]
    [TestCase("2027-04-01T01:30:00+02:00", "contact_2027q1")]
    public async Task A_row_of_a_time_without_a_partition_makes_it(DateTimeOffset time, string partition)
    {
        await SendAsync(ledger, Request("p", time));
        Assert.That(await PartitionsAsync("contact"), Does.Contain(partition));
        Assert.That(await VerifyAsync(ledger), Is.Empty);
    }

    [Test]
    public async Task Pruning_drops_the_partitions_of_which_nothing_stays_and_leaves_the_chain_verifiable()
    {
        for (var quarter = 0; quarter < 6; quarter++)
        {
            await SendAsync(ledger, Request($"p{quarter}", Noon.AddMonths(-3 * (5 - quarter))));
        }

        var removed = await ledger.PruneAsync(Noon.AddMonths(-5), Noon, default);

        // Three audit rows of a contact: queued and delivered; four contacts are old, of which the last expired after the time.
        Assert.That(removed, Is.GreaterThan(0));
        Assert.That(await PartitionsAsync("contact"), Does.Not.Contain("contact_2025q3").And.Not.Contain("contact_2026q1").And.Contain("contact_2026q4"));
        Assert.That(await PartitionsAsync("audit"), Does.Not.Contain("audit_2025q3").And.Contain("audit_2026q4"));
        Assert.That(await VerifyAsync(ledger), Is.Empty);
        Assert.That(await ledger.PruneAsync(Noon.AddMonths(-5), Noon, default), Is.Zero.Or.EqualTo(1), "What is gone is not removed twice.");
    }

    [Test]
    public async Task What_still_limits_stays_in_a_partition_that_is_otherwise_gone()
    {
        var old = Noon.AddYears(-1);
        var answered = await SendAsync(ledger, Request("late", old));
        await SendAsync(ledger, Request("gone", old));
        await ledger.Loop.RecordResponseAsync(new ResponseRecord("r1", "delivery", Noon) { InvitationId = answered.InvitationId }, default);
        await ledger.PruneAsync(Noon.AddDays(-30), Noon, default);

        var window = new ContactWindow("rest", 1, TimeSpan.FromDays(7)) { CountsResponses = true };
        Assert.That(await PartitionsAsync("contact"), Does.Contain("contact_2025q4"));
        Assert.That((await ledger.Reservations.PreviewAsync(Request("late", Noon.AddDays(1), window), default)).Outcome, Is.EqualTo(ReservationOutcome.WindowFull));
        Assert.That(await ledger.Outbox.CountAsync(default), Is.EqualTo(new Dictionary<OutboxState, long> { [OutboxState.Delivered] = 1 }));
    }

    [TestCase("DELETE FROM audit")]
    [TestCase("UPDATE audit SET reason = 'None', detail = 'never mind'")]
    public async Task The_audit_trail_cannot_be_changed_by_mistake(string statement)
    {
        await SendAsync(ledger, Request("p", Noon));
        Assert.That(() => SharedServer.Instance.Run("SET search_path = governed_surveys; " + statement, database), Throws.InstanceOf<PostgresException>().With.Message.Contains("append-only"));
    }

    [TestCase("DELETE FROM audit WHERE sequence = 2", "gone")]
    [TestCase("UPDATE audit SET detail = 'never mind' WHERE sequence = 2", "changed")]
    [TestCase("UPDATE audit SET person = NULL, salt = NULL WHERE sequence = 1", "person")]
    [TestCase("DELETE FROM audit WHERE sequence = 4", "cut off")]
    [TestCase("INSERT INTO audit SELECT 1, sequence, at, kind, key_id, person, salt, seal, survey, channel, platform, invitation_id, step, reason, clause, policy, consent_id, detail, previous_hash, hash FROM audit WHERE sequence = 1", "changed")]
    [TestCase("INSERT INTO audit SELECT lane, sequence, at + interval '1 hour', kind, key_id, person, salt, seal, survey, channel, platform, invitation_id, step, reason, clause, policy, consent_id, detail, previous_hash, hash FROM audit WHERE sequence = 4", "twice")]
    public async Task A_change_by_whoever_owns_the_tables_is_found(string statement, string fault)
    {
        await SendAsync(ledger, Request("p", Noon));
        await SendAsync(ledger, Request("q", Noon));
        SharedServer.Instance.Run("SET search_path = governed_surveys; ALTER TABLE audit DISABLE TRIGGER ALL; " + statement, database);
        Assert.That(await VerifyAsync(ledger), Has.Some.Matches<AuditFault>(found => found.Message.Contains(fault, StringComparison.Ordinal)));
    }

    private async Task<IReadOnlyList<string>> PartitionsAsync(string table)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'governed_surveys.{table}'::regclass", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync())
        {
            names.Add(reader.GetString(0).Replace("governed_surveys.", "", StringComparison.Ordinal));
        }

        return names;
    }
}
