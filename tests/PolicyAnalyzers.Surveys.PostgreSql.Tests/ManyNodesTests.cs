using System;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using static PolicyAnalyzers.Surveys.PostgreSql.Tests.Ledgers;

namespace PolicyAnalyzers.Surveys.PostgreSql.Tests;

/// <summary>Several nodes, one limit. A node is a ledger of its own here, with its own connections.</summary>
internal sealed class ManyNodesTests
{
    private const int Nodes = 4;
    private const int People = 10;

    [Test]
    public async Task No_person_gets_more_than_the_limit_however_many_nodes_ask_at_once()
    {
        var database = SharedServer.Instance.NewDatabase();
        var nodes = await Task.WhenAll(Enumerable.Range(0, Nodes).Select(_ => OpenAsync(database)));
        var wishes = Enumerable.Range(0, 200).Select(number => Task.Run(
            () => nodes[number % Nodes].Reservations.ReserveAsync(Request($"person-{number % People}", Noon.AddSeconds(number), Quarterly with { Max = 2 }), default)));
        var results = await Task.WhenAll(wishes);

        Assert.That(results.Count(static result => result.Outcome == ReservationOutcome.Reserved), Is.EqualTo(2 * People));
        Assert.That(results.Count(static result => result.Outcome == ReservationOutcome.WindowFull), Is.EqualTo(200 - (2 * People)));
        Assert.That(await VerifyAsync(nodes[0]), Is.Empty);
        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }
    }

    [Test]
    public async Task Nodes_that_start_together_make_the_tables_once()
    {
        var database = SharedServer.Instance.NewDatabase();
        var nodes = await Task.WhenAll(Enumerable.Range(0, Nodes).Select(_ => OpenAsync(database)));
        Assert.That((await nodes[0].Reservations.ReserveAsync(Request("p", Noon), default)).Outcome, Is.EqualTo(ReservationOutcome.Reserved));
        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }
    }

    [Test]
    public async Task Writers_that_come_together_write_several_chains_and_a_single_one_writes_one()
    {
        var database = SharedServer.Instance.NewDatabase();
        await using var ledger = await OpenAsync(database);
        await ledger.Reservations.ReserveAsync(Request("alone-1", Noon), default);
        await ledger.Reservations.ReserveAsync(Request("alone-2", Noon), default);
        Assert.That(await ledger.Audit.HeadsAsync(default), Has.Count.EqualTo(1));

        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Task.Run(() => ledger.Reservations.ReserveAsync(Request($"p{number}", Noon), default))));
        Assert.That((await ledger.Audit.HeadsAsync(default)).Sum(static head => head.Sequence), Is.EqualTo(102));
        Assert.That(await VerifyAsync(ledger), Is.Empty);
    }

    [Test]
    public async Task While_keys_rotate_a_node_with_the_new_key_and_one_without_keep_one_limit()
    {
        var database = SharedServer.Instance.NewDatabase();
        await using var old = await OpenAsync(database, keys: KeysOf("first"));
        await using var adding = await OpenAsync(database, keys: KeysOf("first", "second"));
        var results = await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Task.Run(
            () => (number % 2 == 0 ? old : adding).Reservations.ReserveAsync(Request($"person-{number % 5}", Noon.AddSeconds(number), Quarterly), default))));
        Assert.That(results.Count(static result => result.Outcome == ReservationOutcome.Reserved), Is.EqualTo(5));

        await using var rotated = await OpenAsync(database, keys: KeysOf("second", "first"));
        Assert.That((await rotated.Reservations.ReserveAsync(Request("person-0", Noon.AddDays(1), Quarterly), default)).Outcome, Is.EqualTo(ReservationOutcome.WindowFull));
    }

    [Test]
    public async Task No_two_workers_get_one_item()
    {
        var database = SharedServer.Instance.NewDatabase();
        await using var ledger = await OpenAsync(database);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => ledger.Reservations.ReserveAsync(Request($"p{number}", Noon), default)));
        var leases = await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(
            () => ledger.Outbox.LeaseAsync(new OutboxLease($"w{worker}", 10, Noon, TimeSpan.FromMinutes(1)), default))));
        var items = leases.SelectMany(static lease => lease).Select(static item => item.InvitationId).ToArray();
        Assert.That(items, Is.Unique);
        Assert.That(items, Has.Length.EqualTo(50));
    }
}
