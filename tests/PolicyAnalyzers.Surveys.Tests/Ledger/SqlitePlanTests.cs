using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Ledger.Sqlite;
using PolicyAnalyzers.Surveys.People;
using PolicyAnalyzers.Surveys.Tests.Conformance;
using PolicyAnalyzers.Surveys.Tests.Decisions;

namespace PolicyAnalyzers.Surveys.Tests.Ledger;

/// <summary>Whatever the ledger asks of its file goes by an index, so that it costs the same however many contacts there are. Every statement of a whole life is looked at.</summary>
public partial class SqlitePlanTests
{
    private static readonly DateTimeOffset Noon = DecisionBench.Noon;

    // What may go through a table, by what tells the statement, and why.
    private static readonly Dictionary<string, string> MayScan = new()
    {
        ["FROM audit_head"] = "the table has one row",
        ["UPDATE audit_head"] = "the table has one row",
        ["o.state = $0 AND o.state < 2 ORDER BY"] = "it reads the index of what is on its way, in its order, and stops",
        ["workflow_started_at IS NULL"] = "it reads the index of workflows that are to be started, which are few",
        ["SELECT state, count(*) FROM outbox"] = "it counts everything, for a gauge, from indexes alone",
        ["sum(sent), sum(answered)"] = "it counts everything, for a report",
        ["ORDER BY due IS NULL"] = "it reads the index of open responses, which are few",
        ["FROM audit ORDER BY sequence LIMIT"] = "it reads the oldest rows in their order, and stops",
        ["FROM audit WHERE 1 = 1 ORDER BY"] = "who asks for the whole trail gets it, a page at a time by the index of times",
    };

    [Test]
    public async Task Every_statement_goes_by_an_index()
    {
        await using var file = new SqliteFile();
        var ledger = (SqliteLedger)await file.OpenAsync(DecisionBench.Keys, new FixedClock(Noon));
        await LiveAsync(ledger);
        var statements = ledger.Statements.Where(static sql => DataStatement().IsMatch(sql)).Distinct().ToArray();
        Assert.That(statements, Has.Length.GreaterThan(50));
        using var connection = new SqliteConnection($"Data Source={file.Path};Pooling=False");
        connection.Open();
        var scans = statements.Where(static sql => !MayScan.Keys.Any(sql.Contains))
            .SelectMany(sql => Plan(connection, sql).Where(static step => Scan().IsMatch(step)).Select(step => $"{step}: {sql}"));
        Assert.That(scans, Is.Empty);
        Assert.That(MayScan.Keys.Where(part => !Array.Exists(statements, sql => sql.Contains(part, StringComparison.Ordinal))), Is.Empty, "no statement has these any more");
    }

    [Test]
    public void A_statement_without_an_index_would_be_found()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var table = connection.CreateCommand();
        table.CommandText = "CREATE TABLE contact (id TEXT PRIMARY KEY, person TEXT)";
        table.ExecuteNonQuery();
        Assert.That(Plan(connection, "SELECT id FROM contact WHERE person = $0").Any(static step => Scan().IsMatch(step)), Is.True);
        Assert.That(Plan(connection, "SELECT person FROM contact WHERE id IN (SELECT value FROM json_each($0))").Any(static step => Scan().IsMatch(step)), Is.False);
    }

    private static async Task LiveAsync(SqliteLedger ledger)
    {
        var first = await SendAsync(ledger, Request("p1"), OutboxState.Delivered);
        await SendAsync(ledger, Request("p1") with { RequestKey = null, ReminderOf = first.InvitationId, MostReminders = 1 }, OutboxState.Queued);
        var unknown = await SendAsync(ledger, Request("p3"), OutboxState.Unknown);
        await ledger.Outbox.ResolveAsync(unknown.InvitationId, false, "cco", Noon, default);
        await ledger.Reservations.PreviewAsync(Request("p4"), default);
        await ledger.Reservations.ReserveAsync(Request("p4"), default);
        await ledger.Outbox.CancelAsync(new OutboxCancellation(RefusalReason.OptedOut, Noon) { PersonId = "p4", Address = "p4@example.org" }, default);
        await ledger.Outbox.LeaseAsync(new OutboxLease("w", 10, Noon.AddDays(9), TimeSpan.FromMinutes(1)) { ExceptPlatforms = ["medallia"] }, default);
        foreach (var state in Enum.GetValues<OutboxState>())
        {
            await ledger.Outbox.ListAsync(state, 10, default);
        }

        await ledger.Outbox.CountAsync(default);
        var optOut = new Suppression("page", Noon) { PersonId = "p5", Address = "p5@example.org" };
        await ledger.Suppressions.AddAsync(optOut, default);
        await ledger.Suppressions.FindAsync(new SuppressionQuery("p5", "p5@example.org", "email", "qualtrics"), default);
        await ledger.Suppressions.LiftAsync(optOut, default);
        await ledger.Consents.RecordAsync(DecisionBench.Consent, default);
        await ledger.Consents.FindAsync("p1", DecisionBench.Consent.Purpose, default);
        await ledger.Deferrals.DeferAsync(new Deferral("d", DecisionBench.Invitation, Noon), new AuditEvent(AuditKind.Deferred, Noon), default);
        await ledger.Deferrals.LeaseDueAsync(1, Noon, TimeSpan.FromMinutes(1), default);
        await ledger.Deferrals.RemoveAsync("d", default);
        await ListenAsync(ledger, first.InvitationId);
        await ReadTheTrailAsync(ledger);
        await ledger.CheckAsync(default);
        await ledger.EraseAsync("p1", Noon, default);
        await ledger.PruneAsync(Noon.AddYears(1), Noon.AddYears(2), default);
    }

    private static async Task ListenAsync(SqliteLedger ledger, string invitation)
    {
        await ledger.Loop.RecordResponseAsync(new ResponseRecord("r", "delivery", Noon) { InvitationId = invitation, Workflow = "call", Due = Noon }, default);
        await ledger.Loop.LeaseWorkflowsAsync(1, Noon, TimeSpan.FromMinutes(1), default);
        await ledger.Loop.CompleteWorkflowAsync("r", Noon, default);
        await ledger.Loop.ListOpenAsync(Noon, 10, default);
        await ledger.Loop.SummariseAsync(Noon, default);
        await ledger.Loop.RecordActionAsync(new ActionRecord("r", "called", "cco", Noon), default);
    }

    private static async Task ReadTheTrailAsync(SqliteLedger ledger)
    {
        AuditQuery[] queries =
        [
            new(), new() { PersonId = "p1" }, new() { InvitationId = "i" }, new() { From = Noon, To = Noon.AddDays(1) },
            new() { PersonId = "p1", Survey = "delivery", Kinds = [AuditKind.Queued], NewestFirst = true, Most = 5 },
        ];
        foreach (var query in queries)
        {
            await foreach (var _ in ledger.Audit.ReadAsync(query, default))
            {
                // Only the statement matters.
            }
        }

        await ledger.Audit.HeadsAsync(default);
        await AuditVerifier.VerifyAsync(ledger.Audit, DecisionBench.Keys, [], default);
    }

    private static async Task<OutboxItem> SendAsync(SqliteLedger ledger, ReservationRequest request, OutboxState state)
    {
        await ledger.Reservations.ReserveAsync(request, default);
        var item = (await ledger.Outbox.LeaseAsync(new OutboxLease("w", 1, Noon, TimeSpan.FromMinutes(1)), default)).Single();
        await ledger.Outbox.BeginAsync(item, request.Address, Noon, default);
        await ledger.Outbox.SettleAsync(item, new Settlement(state, Noon, "as the test says") { NotBefore = Noon.AddDays(8) }, default);
        return item;
    }

    private static ReservationRequest Request(string person) => new(Guid.NewGuid().ToString("N"), person, "delivery", "email", "qualtrics", Noon)
    {
        RequestKey = "order",
        Address = person + "@example.org",
        SendBefore = Noon.AddDays(1),
        Expires = Noon.AddDays(1),
        Audit = new AuditEvent(AuditKind.Queued, Noon) { PersonId = person },
    };

    private static List<string> Plan(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (var name in Parameter().Matches(sql).Select(static match => match.Value).Distinct())
        {
            command.Parameters.AddWithValue(name, DBNull.Value);
        }

        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }

    [GeneratedRegex("^\\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\\b")]
    private static partial Regex DataStatement();

    // Not a list of parameters, a constant row, or the rows of a subquery that is looked at by itself.
    [GeneratedRegex("^SCAN (?!json_each|CONSTANT ROW|\\(|[0-9])")]
    private static partial Regex Scan();

    [GeneratedRegex("\\$[0-9]+")]
    private static partial Regex Parameter();
}
