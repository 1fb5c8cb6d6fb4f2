using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Ledger.Sqlite;
using PolicyAnalyzers.Surveys.Tests.Conformance;
using PolicyAnalyzers.Surveys.Tests.Decisions;

namespace PolicyAnalyzers.Surveys.Tests.Ledger;

/// <summary>A file that cannot be used means that nobody is contacted. Each of these stands in docs/surveys/failures.md.</summary>
public class SqliteFailureTests
{
    private static readonly FixedClock Clock = new(DecisionBench.Noon);

    [Test]
    public async Task A_full_file_refuses_loses_nothing_and_goes_on_when_there_is_room()
    {
        await using var file = new SqliteFile();
        await file.OpenAsync(DecisionBench.Keys, Clock);
        await using (var full = Open(file, static settings => settings with { MostBytes = 400_000 }))
        {
            var written = 0;
            var refused = Assert.CatchAsync<LedgerUnavailableException>(async () =>
            {
                for (; written < 100_000; written++)
                {
                    await full.Reservations.ReserveAsync(Request("p" + written), default);
                }
            });
            Assert.That(refused!.Message, Does.Contain("is full"));
            Assert.That(written, Is.GreaterThan(10));
            Assert.That(async () => await full.CheckAsync(default), Unavailable("is full"));
            Assert.That((await full.Outbox.CountAsync(default))[OutboxState.Queued], Is.EqualTo(written));
        }

        await using var roomy = Open(file, static settings => settings);
        Assert.That((await roomy.Reservations.ReserveAsync(Request("later"), default)).Outcome, Is.EqualTo(ReservationOutcome.Reserved));
        Assert.That((await AuditVerifier.VerifyAsync(roomy.Audit, DecisionBench.Keys, [], default)).Faults, Is.Empty);
    }

    [Test]
    public async Task A_read_only_file_refuses()
    {
        await using var file = new SqliteFile();
        await file.OpenAsync(DecisionBench.Keys, Clock);
        await using var ledger = Open(file, static settings => settings with { Mode = SqliteOpenMode.ReadOnly });
        Assert.That(async () => await ledger.Reservations.ReserveAsync(Request("p1"), default), Unavailable("is read-only"));
        Assert.That(async () => await ledger.CheckAsync(default), Unavailable("is read-only"));
    }

    [Test]
    public async Task A_file_that_another_process_holds_refuses_until_it_is_free()
    {
        await using var file = new SqliteFile();
        await file.OpenAsync(DecisionBench.Keys, Clock);
        await using var ledger = Open(file, static settings => settings with { Patience = TimeSpan.FromMilliseconds(100) });
        using (var other = Raw(file))
        {
            Run(other, "BEGIN IMMEDIATE");
            Assert.That(async () => await ledger.Reservations.ReserveAsync(Request("p1"), default), Unavailable("is locked"));
        }

        Assert.That((await ledger.Reservations.ReserveAsync(Request("p1"), default)).Outcome, Is.EqualTo(ReservationOutcome.Reserved));
    }

    [Test]
    public async Task Who_loses_patience_with_a_slow_file_is_refused_and_nothing_is_written_behind_his_back()
    {
        await using var file = new SqliteFile();
        var ledger = await file.OpenAsync(DecisionBench.Keys, Clock);
        using var patience = new CancellationTokenSource();
        Task<ReservationResult> waiting;
        Task<int> first;
        using (var other = Raw(file))
        {
            Run(other, "BEGIN IMMEDIATE");
            first = ledger.EraseAsync("nobody", DecisionBench.Noon, default);
            await Task.Delay(100);
            waiting = ledger.Reservations.ReserveAsync(Request("p1"), patience.Token);
            await patience.CancelAsync();
            Assert.That(async () => await waiting, Throws.InstanceOf<OperationCanceledException>());
        }

        await first;
        await ledger.CheckAsync(default);
        Assert.That(await ledger.Outbox.ListAsync(OutboxState.Queued, 10, default), Is.Empty);
    }

    [TestCase(0)]
    [TestCase(8192)]
    public async Task A_damaged_file_refuses_and_says_so(int from)
    {
        await using var file = new SqliteFile();
        await using (var ledger = Open(file, static settings => settings))
        {
            await ledger.MigrateAsync(default);
            await ledger.Reservations.ReserveAsync(Request("p1"), default);
        }

        var bytes = await File.ReadAllBytesAsync(file.Path);
        bytes.AsSpan(from).Fill(0x5A);
        await File.WriteAllBytesAsync(file.Path, bytes);
        await using var damaged = Open(file, static settings => settings);
        Assert.That(
            async () =>
            {
                await damaged.MigrateAsync(default);
                await damaged.Reservations.ReserveAsync(Request("p1"), default);
            },
            Unavailable("is damaged"));
    }

    [Test]
    public async Task A_folder_that_is_not_there_is_named()
    {
        await using var file = new SqliteFile();
        await using var ledger = new SqliteLedger(Path.Combine(file.Folder, "missing", "surveys.db"), DecisionBench.Keys, Clock, TimeSpan.FromSeconds(1));
        Assert.That(async () => await ledger.MigrateAsync(default), Unavailable("cannot be opened"));
        Assert.That(async () => await ledger.Audit.HeadsAsync(default), Unavailable("cannot be opened"));
    }

    [Test]
    public async Task A_file_of_a_later_version_is_not_touched()
    {
        await using var file = new SqliteFile();
        var ledger = await file.OpenAsync(DecisionBench.Keys, Clock);
        await ledger.MigrateAsync(default);
        using (var raw = Raw(file))
        {
            Run(raw, "PRAGMA user_version = 99");
        }

        Assert.That(async () => await ledger.MigrateAsync(default), Unavailable("a newer one wrote it"));
    }

    [Test]
    public async Task Nobody_changes_the_audit_trail_by_accident_and_who_does_on_purpose_is_found()
    {
        await using var file = new SqliteFile();
        var ledger = await file.OpenAsync(DecisionBench.Keys, Clock);
        await ledger.Reservations.ReserveAsync(Request("p1"), default);
        await ledger.Reservations.ReserveAsync(Request("p2"), default);
        using var raw = Raw(file);
        Assert.That(() => Run(raw, "UPDATE audit SET survey = 'another'"), Throws.InstanceOf<SqliteException>().With.Message.Contains("append-only"));
        Assert.That(() => Run(raw, "DELETE FROM audit"), Throws.InstanceOf<SqliteException>().With.Message.Contains("append-only"));
        Assert.That((await AuditVerifier.VerifyAsync(ledger.Audit, DecisionBench.Keys, [], default)).Faults, Is.Empty);
        Run(raw, "DROP TRIGGER audit_is_final; UPDATE audit SET survey = 'another' WHERE sequence = 1");
        Assert.That((await AuditVerifier.VerifyAsync(ledger.Audit, DecisionBench.Keys, [], default)).Faults.Single().Sequence, Is.EqualTo(1));
    }

    [Test]
    public async Task The_file_holds_no_identifier_once_everything_is_sent()
    {
        await using var file = new SqliteFile();
        await using (var ledger = Open(file, static settings => settings))
        {
            await ledger.MigrateAsync(default);
            await ledger.Reservations.ReserveAsync(Request("person-4711") with { Address = "zofia@example.org" }, default);
            await ledger.Consents.RecordAsync(DecisionBench.Consent with { SubjectId = "person-4711" }, default);
            await ledger.Suppressions.AddAsync(new People.Suppression("page", DecisionBench.Noon) { PersonId = "person-4711", Address = "zofia@example.org" }, default);
            var item = (await ledger.Outbox.LeaseAsync(new OutboxLease("w", 1, DecisionBench.Noon, TimeSpan.FromMinutes(1)), default)).Single();
            await ledger.Outbox.SettleAsync(item, new Settlement(OutboxState.DeadLetter, DecisionBench.Noon, "400"), default);
        }

        foreach (var path in Directory.EnumerateFiles(file.Folder))
        {
            var text = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(path));
            Assert.That(text, Does.Not.Contain("person-4711").And.Not.Contain("zofia"), path);
        }
    }

    private static SqliteLedger Open(SqliteFile file, Func<SqliteSettings, SqliteSettings> change) =>
        new(change(new SqliteSettings(file.Path, TimeSpan.FromSeconds(10))), DecisionBench.Keys, Clock);

    private static SqliteConnection Raw(SqliteFile file)
    {
        var connection = new SqliteConnection($"Data Source={file.Path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static NUnit.Framework.Constraints.ContainsConstraint Unavailable(string message) =>
        Throws.InstanceOf<LedgerUnavailableException>().With.Message.Contains(message);

    private static ReservationRequest Request(string person) => new(Guid.NewGuid().ToString("N"), person, "delivery", "email", "qualtrics", DecisionBench.Noon)
    {
        SendBefore = DecisionBench.Noon.AddDays(1),
        Expires = DecisionBench.Noon.AddDays(1),
        Audit = new AuditEvent(AuditKind.Queued, DecisionBench.Noon) { PersonId = person },
    };
}
