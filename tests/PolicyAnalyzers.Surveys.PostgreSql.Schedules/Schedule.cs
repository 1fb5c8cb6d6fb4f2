using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.PostgreSql.Schedules;

/// <summary>What the workers of one schedule have in common, drawn from its number: its people, its limit, and whether its vendor takes an idempotency key.</summary>
/// <param name="Number">The number.</param>
internal sealed record Schedule(int Number)
{
    /// <summary>The window of the limit. Clocks move by less, so that in a whole schedule no contact leaves it.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromDays(30);

    /// <summary>Clocks move by at most so much, forth and back.</summary>
    public static readonly TimeSpan MostDrift = TimeSpan.FromDays(7);

    /// <summary>How long a worker holds an item.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private const int Persons = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The survey, which no other schedule has.</summary>
    public string Survey => $"s{Number}";

    /// <summary>Where its clocks begin.</summary>
    public DateTimeOffset Start { get; } = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(Number % 500);

    /// <summary>Most contacts with a person.</summary>
    public int Most => 1 + (Number % 3);

    /// <summary>The vendor carries out an invitation once, however often it is told.</summary>
    public bool VendorTakesKeys => Number % 2 == 0;

    /// <summary>The keys of identifiers, the same in all processes.</summary>
    public static IdentifierKeys Keys { get; } = new("k", new Dictionary<string, byte[]> { ["k"] = SHA256.HashData(Encoding.UTF8.GetBytes("schedules")) });

    /// <summary>The ledger, with more patience than a service has: a schedule is about what happens, not about how fast.</summary>
    public static PostgreSqlLedger Open(string connection) => new(
        new PostgreSqlLedgerOptions
        {
            ConnectionString = connection,
            ConnectTimeout = Patience,
            StatementTimeout = Patience,
            IdleTimeout = Patience,
        },
        Keys,
        TimeProvider.System);

    /// <summary>One of its people.</summary>
    public string Person(Random random) => $"{Survey}-p{random.Next(Persons)}";

    /// <summary>A wish to invite a person.</summary>
    public ReservationRequest Request(Random random, DateTimeOffset now)
    {
        var person = Person(random);
        return new ReservationRequest($"{Survey}-{Guid.NewGuid():N}", person, Survey, "email", "vendor", now)
        {
            Windows = [new ContactWindow("limit", Most, Window)],
            RequestKey = random.Next(3) == 0 ? $"order-{random.Next(3)}" : null,
            Address = person + "@example.com",
            SendBefore = now.AddDays(3),
            Expires = now.AddDays(3),
            Audit = new AuditEvent(AuditKind.Queued, now) { PersonId = person, Survey = Survey, Channel = "email", Platform = "vendor" },
        };
    }
}
