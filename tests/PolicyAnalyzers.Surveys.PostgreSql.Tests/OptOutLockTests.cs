using System;
using System.Linq;
using System.Threading.Tasks;
using Npgsql;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;
using PolicyAnalyzers.Surveys.PostgreSql.Store;
using static PolicyAnalyzers.Surveys.PostgreSql.Tests.Ledgers;

namespace PolicyAnalyzers.Surveys.PostgreSql.Tests;

/// <summary>An opt-out and a sending that meet: one comes first, and both know which. The opt-out's transaction is held open by hand.</summary>
internal sealed class OptOutLockTests
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromMilliseconds(300);

    [Test]
    public async Task A_sending_waits_for_an_opt_out_of_its_address_that_is_under_way_and_then_is_not_begun()
    {
        var database = SharedServer.Instance.NewDatabase();
        await using var ledger = await OpenAsync(database);
        var request = Request("p", Noon);
        await ledger.Reservations.ReserveAsync(request, default);
        var item = (await ledger.Outbox.LeaseAsync(new OutboxLease("w", 1, Noon, TimeSpan.FromMinutes(1)), default)).Single();
        var address = new PersonKeys(Keys).OfAddress(request.Address)[0];

        await using var connection = await OpenRawAsync(database);
        await using var optOut = await connection.BeginTransactionAsync();
        await RunAsync(connection, "SELECT pg_advisory_xact_lock($1)", PersonLock.NumberOf(address));
        await RunAsync(connection, "INSERT INTO suppression (address, source, at) VALUES ($1, 'sms', now())", address);
        var begin = ledger.Outbox.BeginAsync(item, request.Address, Noon, default);
        Assert.That(await Task.WhenAny(begin, Task.Delay(LongEnough)), Is.Not.SameAs(begin));
        await optOut.CommitAsync();
        Assert.That(await begin, Is.False);
    }

    [Test]
    public async Task An_opt_out_of_an_address_waits_for_a_sending_to_it_that_is_being_begun()
    {
        var database = SharedServer.Instance.NewDatabase();
        await using var ledger = await OpenAsync(database);
        await using var connection = await OpenRawAsync(database);
        await using var sending = await connection.BeginTransactionAsync();
        await RunAsync(connection, "SELECT pg_advisory_xact_lock($1)", PersonLock.NumberOf(new PersonKeys(Keys).OfAddress("p@example.com")[0]));
        var optOut = ledger.Suppressions.AddAsync(new Suppression("sms", Noon) { Address = "p@example.com" }, default);
        Assert.That(await Task.WhenAny(optOut, Task.Delay(LongEnough)), Is.Not.SameAs(optOut));
        await sending.CommitAsync();
        await optOut;
    }

    private static async Task<NpgsqlConnection> OpenRawAsync(string database)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database) { SearchPath = "governed_surveys" }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, object value)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new NpgsqlParameter { Value = value } } };
        await command.ExecuteNonQueryAsync();
    }
}
