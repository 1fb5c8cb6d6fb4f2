using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.PostgreSql.Tests;

/// <summary>Ledgers and requests as the tests need them.</summary>
internal static class Ledgers
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    public static readonly ContactWindow Quarterly = new("survey-policy.contact-frequency.any", 1, TimeSpan.FromDays(90));

    public static readonly IdentifierKeys Keys = KeysOf("first");

    public static IdentifierKeys KeysOf(string current, params string[] others)
    {
        var keys = new Dictionary<string, byte[]>();
        foreach (var id in (string[])[current, .. others])
        {
            keys[id] = [.. System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(id))];
        }

        return new IdentifierKeys(current, keys);
    }

    /// <summary>A ledger on a database, with its tables.</summary>
    public static async Task<PostgreSqlLedger> OpenAsync(string connectionString, Action<PostgreSqlLedgerOptions>? change = null, IdentifierKeys? keys = null)
    {
        var ledger = Unmigrated(connectionString, change, keys);
        await ledger.MigrateAsync(default);
        return ledger;
    }

    /// <summary>A ledger on a database as it is.</summary>
    public static PostgreSqlLedger Unmigrated(string connectionString, Action<PostgreSqlLedgerOptions>? change = null, IdentifierKeys? keys = null)
    {
        var options = new PostgreSqlLedgerOptions { ConnectionString = connectionString };
        change?.Invoke(options);
        return new PostgreSqlLedger(options, keys ?? Keys, TimeProvider.System);
    }

    public static ReservationRequest Request(string person, DateTimeOffset now, params ContactWindow[] windows) =>
        new(Guid.NewGuid().ToString("N"), person, "delivery", "email", "qualtrics", now)
        {
            SurveyType = "transactional",
            Windows = windows,
            Address = person + "@example.com",
            Data = ["contact.email"],
            SendBefore = now.AddDays(3),
            Expires = now.AddDays(30),
            Audit = new AuditEvent(AuditKind.Queued, now) { PersonId = person, Survey = "delivery", Channel = "email", Platform = "qualtrics", Policy = "1.0.0 abc" },
        };

    /// <summary>Reserves, leases, begins and settles.</summary>
    public static async Task<OutboxItem> SendAsync(ISurveyLedger ledger, ReservationRequest request, OutboxState state = OutboxState.Delivered)
    {
        var reserved = await ledger.Reservations.ReserveAsync(request, default);
        Assert.That(reserved.Outcome, Is.EqualTo(ReservationOutcome.Reserved));
        var items = await ledger.Outbox.LeaseAsync(new OutboxLease("worker", 10, request.Now, TimeSpan.FromMinutes(1)), default);
        Assert.That(items, Has.Count.EqualTo(1));
        Assert.That(await ledger.Outbox.BeginAsync(items[0], request.Address, request.Now, default), Is.True);
        Assert.That(await ledger.Outbox.SettleAsync(items[0], new Settlement(state, request.Now, "done"), default), Is.True);
        return items[0];
    }

    /// <summary>Every fault that a verification finds.</summary>
    public static async Task<IReadOnlyList<AuditFault>> VerifyAsync(ISurveyLedger ledger, IdentifierKeys? keys = null) =>
        (await AuditVerifier.VerifyAsync(ledger.Audit, keys ?? Keys, [], default)).Faults;
}
