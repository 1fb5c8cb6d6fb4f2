using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Ledger.Sqlite;
using PolicyAnalyzers.Surveys.Tests.Conformance;
using PolicyAnalyzers.Surveys.Tests.Decisions;

namespace PolicyAnalyzers.Surveys.Tests.Ledger;

/// <summary>Pruning of more than one batch.</summary>
public class SqlitePruningTests
{
    private const int Many = (2 * SqlitePruning.Batch) + 7;

    private static readonly DateTimeOffset Noon = DecisionBench.Noon;
    private static readonly DateTimeOffset Later = Noon.AddYears(1);

    [Test]
    public async Task A_decision_does_not_wait_until_everything_is_pruned()
    {
        await using var file = new SqliteFile();
        var ledger = await file.OpenAsync(DecisionBench.Keys, new FixedClock(Noon));
        await FillAsync(number => ledger.Audit.AppendAsync(new AuditEvent(AuditKind.Refused, Noon) { PersonId = "p" + number }, default));
        Task<int> pruning;
        Task<ReservationResult> decision;
        using (var other = new SqliteConnection($"Data Source={file.Path};Pooling=False"))
        {
            other.Open();
            using var hold = other.CreateCommand();
            hold.CommandText = "BEGIN IMMEDIATE";
            hold.ExecuteNonQuery();
            pruning = ledger.PruneAsync(Later, Later, default);
            decision = ledger.Reservations.ReserveAsync(Request("p1", Later), default);
        }

        Assert.That((await decision).Outcome, Is.EqualTo(ReservationOutcome.Reserved));
        Assert.That(await pruning, Is.EqualTo(Many));
        Assert.That((await KindsAsync(ledger)).Last(), Is.EqualTo(AuditKind.Pruned));
        Assert.That((await AuditVerifier.VerifyAsync(ledger.Audit, DecisionBench.Keys, [], default)).Faults, Is.Empty);
    }

    [Test]
    public async Task Contacts_that_have_to_stay_do_not_keep_those_behind_them()
    {
        await using var file = new SqliteFile();
        var ledger = await file.OpenAsync(DecisionBench.Keys, new FixedClock(Noon));

        // The oldest are queued, and stay.
        await FillAsync(number => ledger.Reservations.ReserveAsync(Request("p" + number, Noon.AddSeconds(number)), default));
        var item = (await ledger.Outbox.LeaseAsync(new OutboxLease("w", Many, Noon.AddHours(1), TimeSpan.FromMinutes(1)), default)).MaxBy(static item => item.QueuedAt)!;
        await ledger.Outbox.SettleAsync(item, new Settlement(OutboxState.DeadLetter, Noon.AddHours(1), "400"), default);
        await ledger.PruneAsync(Later, Later, default);
        var counts = await ledger.Outbox.CountAsync(default);
        Assert.That(counts.GetValueOrDefault(OutboxState.DeadLetter), Is.Zero);
        Assert.That(counts[OutboxState.Queued], Is.EqualTo(Many - 1));
    }

    [Test]
    public async Task Responses_that_were_acted_on_go_with_their_actions()
    {
        await using var file = new SqliteFile();
        var ledger = await file.OpenAsync(DecisionBench.Keys, new FixedClock(Noon));
        await FillAsync(async number =>
        {
            await ledger.Loop.RecordResponseAsync(new ResponseRecord("r" + number, "delivery", Noon), default);
            await ledger.Loop.RecordActionAsync(new ActionRecord("r" + number, "called", "cco", Noon), default);
        });
        await ledger.Loop.RecordResponseAsync(new ResponseRecord("open", "delivery", Noon), default);
        await ledger.PruneAsync(Later, Later, default);
        var summary = (await ledger.Loop.SummariseAsync(Later, default)).Single();
        Assert.That((summary.Answered, summary.Acted), Is.EqualTo((1, 0)));
    }

    private static Task FillAsync(Func<int, Task> add) => Task.WhenAll(Enumerable.Range(0, Many).Select(add));

    private static async Task<List<AuditKind>> KindsAsync(ISurveyLedger ledger)
    {
        var kinds = new List<AuditKind>();
        await foreach (var row in ledger.Audit.ReadChainsAsync(default))
        {
            kinds.Add(row.Event.Kind);
        }

        return kinds;
    }

    private static ReservationRequest Request(string person, DateTimeOffset now) => new(Guid.NewGuid().ToString("N"), person, "delivery", "email", "qualtrics", now)
    {
        SendBefore = now.AddDays(1),
        Expires = now.AddDays(1),
        Audit = new AuditEvent(AuditKind.Queued, now) { PersonId = person },
    };
}
