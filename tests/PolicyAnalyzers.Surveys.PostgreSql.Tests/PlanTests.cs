using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Npgsql;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.PostgreSql.Store;
using static PolicyAnalyzers.Surveys.PostgreSql.Tests.Ledgers;

namespace PolicyAnalyzers.Surveys.PostgreSql.Tests;

/// <summary>A decision costs the same, however many contacts there are: it reads an index and nothing else, a few rows of it.</summary>
internal sealed class PlanTests
{
    private const int Quarters = 8;
    private const int MostPages = 6 * Quarters;

    [TestCase(20_000)]
    [TestCase(200_000)]
    public async Task A_decision_reads_the_index_of_a_person_alone_and_as_few_pages_among_many_as_among_few(int contacts)
    {
        var database = SharedServer.Instance.NewDatabase();
        await using var ledger = await OpenAsync(database);
        await FillAsync(ledger, database, contacts);
        var plan = await ExplainAsync(database);

        var scans = Nodes(plan).Where(static node => node.TryGetProperty("Relation Name", out _)).ToArray();

        // The partitions of the next year are empty, and the cheapest way to read nothing is to look at it.
        var filled = scans.Where(static scan => Type(scan) != "Seq Scan" || Pages(scan) > 0).ToArray();
        Assert.That(filled.Select(Type), Has.All.EqualTo("Index Only Scan"));
        Assert.That(filled, Has.Length.GreaterThanOrEqualTo(Quarters));
        Assert.That(filled.Sum(static scan => scan.GetProperty("Heap Fetches").GetInt32()), Is.Zero);
        Assert.That(Pages(plan), Is.LessThanOrEqualTo(MostPages));
    }

    private static string? Type(JsonElement node) => node.GetProperty("Node Type").GetString();

    private static long Pages(JsonElement node) => node.GetProperty("Shared Hit Blocks").GetInt64() + node.GetProperty("Shared Read Blocks").GetInt64();

    private static async Task FillAsync(PostgreSqlLedger ledger, string database, int contacts)
    {
        for (var quarter = 0; quarter < Quarters; quarter++)
        {
            // Makes the partition.
            await SendAsync(ledger, Request("person", Noon.AddMonths(-3 * quarter)));
        }

        SharedServer.Instance.Run(
            $"""
            SET search_path = governed_surveys;
            INSERT INTO contact (id, queued_at, person, survey, channel, platform, counts_from, send_before, expires, state, data)
            SELECT gen_random_uuid()::text, at, gen_random_uuid(), 'delivery', 'email', 'qualtrics', at, at, at, 'Delivered', array[]::text[]
            FROM generate_series(1, {contacts}) AS number, LATERAL (SELECT timestamptz '2026-11-25 12:00Z' - number * interval '21 months' / {contacts} AS at) AS times;
            """,
            database);
        
        // A page with a row that is dead counts as one to look at; without this a vacuum leaves them where they are few.
        SharedServer.Instance.Run("VACUUM (ANALYZE, INDEX_CLEANUP ON) governed_surveys.contact", database);
    }

    private static async Task<JsonElement> ExplainAsync(string database)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database) { SearchPath = "governed_surveys" }.ConnectionString);
        await connection.OpenAsync();

        // The plan that a prepared statement has after a few times, whatever its values are.
        await using (var generic = new NpgsqlCommand("SET plan_cache_mode = force_generic_plan", connection))
        {
            await generic.ExecuteNonQueryAsync();
        }

        await using var explain = new NpgsqlCommand("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) " + Reservations.ContactsSql, connection);
        var request = Request("person", Noon, Quarterly);
        object?[] values = [new PersonKeys(Keys).OfPerson("person"), ContactRules.Horizon(request), request.Now, request.InvitationId, request.ReminderOf, request.RequestKey];
        foreach (var value in values)
        {
            explain.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        }

        using var json = JsonDocument.Parse((string)(await explain.ExecuteScalarAsync())!);
        return json.RootElement[0].GetProperty("Plan").Clone();
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement node) =>
        node.TryGetProperty("Plans", out var children) ? children.EnumerateArray().SelectMany(Nodes).Prepend(node) : [node];
}
