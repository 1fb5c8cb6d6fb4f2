using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Tests.Support;
using PolicyAnalyzers.Surveys;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger.Sqlite;

namespace PolicyAnalyzers.Cli.Tests.Auditing;

/// <summary><c>dotnet policy audit</c> on a ledger of two persons.</summary>
public sealed class AuditVerbTests
{
    private const string Keys = """{ "Surveys": { "CurrentKey": "k1", "Keys": { "k1": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" } } }""";
    private SampleFolder folder = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        folder = new SampleFolder().With("keys.json", Keys);
        await using var ledger = new SqliteLedger(folder.At("surveys.db"), new IdentifierKeys("k1", new Dictionary<string, byte[]> { ["k1"] = new byte[32] }), TimeProvider.System, TimeSpan.FromSeconds(5));
        await ledger.MigrateAsync(CancellationToken.None);
        foreach (var happened in Events())
        {
            await ledger.Audit.AppendAsync(happened, CancellationToken.None);
        }
    }

    [TearDown]
    public void Delete() => folder.Dispose();

    [Test]
    public async Task A_trail_as_it_was_written_gives_its_heads()
    {
        var run = await AuditAsync("verify", "surveys.db");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(run.Output, Does.Match("^0 4 [0-9a-f]{64}\r?\n$"));
        Assert.That(run.Error, Does.StartWith("The trail is as it was written: 4 rows."));
    }

    [Test]
    public async Task An_export_is_verified_as_the_ledger_is_and_a_changed_line_is_found()
    {
        await AuditAsync("export", "surveys.db", "--output", folder.At("trail.jsonl"));
        Assert.That((await AuditAsync("verify", "trail.jsonl")).ExitCode, Is.EqualTo(ExitCodes.Clean));

        File.WriteAllText(folder.At("trail.jsonl"), File.ReadAllText(folder.At("trail.jsonl")).Replace("\"reason\":\"QuietHours\"", "\"reason\":\"LimitReached\"", StringComparison.Ordinal));
        var run = await AuditAsync("verify", "trail.jsonl");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
        Assert.That(run.Error, Does.Contain("row 0/1: the row was changed").And.Contain("The trail was changed: 1 fault in 4 rows."));
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public async Task A_trail_that_was_cut_off_is_found_by_its_anchors()
    {
        await AuditAsync("export", "surveys.db", "--output", folder.At("trail.jsonl"));
        folder.With("anchors.txt", (await AuditAsync("verify", "surveys.db")).Output);
        File.WriteAllLines(folder.At("trail.jsonl"), File.ReadAllLines(folder.At("trail.jsonl")).SkipLast(1));

        Assert.That((await AuditAsync("verify", "trail.jsonl")).ExitCode, Is.EqualTo(ExitCodes.Clean), "A chain alone cannot tell.");
        var run = await AuditAsync("verify", "trail.jsonl", "--anchors", folder.At("anchors.txt"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
        Assert.That(run.Error, Does.Contain("row 0/4: it was anchored and is gone"));
    }

    [Test]
    public async Task An_export_holds_every_row_and_nobodys_id()
    {
        var run = await AuditAsync("export", "surveys.db");
        var csv = await AuditAsync("export", "surveys.db", "--format", "csv");

        Assert.That(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(4));
        Assert.That(csv.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(5));
        Assert.That(run.Output + csv.Output, Does.Not.Contain("customer-17"));
        Assert.That(run.Error, Does.StartWith("4 rows."));
    }

    [Test]
    public async Task Why_answers_one_person_in_plain_words()
    {
        var run = await AuditAsync("why", "surveys.db", "--person", "customer-17");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(run.Output.ReplaceLineEndings("\n"), Is.EqualTo(
            """
            2027-02-01 21:30:00Z  Not contacted for 'post-delivery' by email: quiet hours, by survey-policy.quiet-hours (policy.yaml:142:16); policy 2.1.0.
            2027-02-02 09:00:00Z  May be contacted for 'post-delivery' by email through qualtrics: within every limit, consent c-17; policy 2.1.0.
            2027-02-02 09:00:05Z  Contacted for 'post-delivery' by email through qualtrics, invitation 6f1d.

            """.ReplaceLineEndings("\n")));
        Assert.That(run.Error, Does.StartWith("3 events."));
    }

    [Test]
    public async Task Why_answers_programs_and_from_an_export_alike()
    {
        await AuditAsync("export", "surveys.db", "--output", folder.At("trail.jsonl"));
        var ofLedger = await AuditAsync("why", "surveys.db", "--person", "customer-17", "--format", "json");
        var ofExport = await AuditAsync("why", "trail.jsonl", "--person", "customer-17", "--format", "json");
        using var json = JsonDocument.Parse(ofLedger.Output);

        Assert.That(ofExport.Output, Is.EqualTo(ofLedger.Output));
        Assert.That(json.RootElement.GetProperty("formatVersion").GetInt32(), Is.EqualTo(1));
        Assert.That(json.RootElement.GetProperty("events").EnumerateArray().Select(static each => each.GetProperty("kind").GetString()), Is.EqualTo(new[] { "Refused", "Queued", "Delivered" }));
    }

    [Test]
    public async Task Somebody_of_whom_nothing_is_known_is_told_so()
    {
        var run = await AuditAsync("why", "surveys.db", "--person", "nobody");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((ExitCodes.Clean, "")));
        Assert.That(run.Error, Does.StartWith("No row is about this person"));
    }

    [Test]
    public async Task Without_the_right_key_nothing_is_believed()
    {
        folder.With("other.json", Keys.Replace("AAAAAAAAAA", "BBBBBBBBBB", StringComparison.Ordinal));
        var run = await Tool.RunAsync("audit", "verify", folder.At("surveys.db"), "--keys", folder.At("other.json"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
    }

    [TestCase("missing.db", "keys.json", "does not exist")]
    [TestCase("surveys.db", "missing.json", "cannot be read")]
    [TestCase("surveys.db", "broken.json", "is no JSON configuration")]
    [TestCase("surveys.db", "empty.json", "holds no keys")]
    [TestCase("surveys.db", "short.json", "it needs 32 or more")]
    [TestCase("surveys.db", "text.json", "is no Base64")]
    public async Task Wrong_files_are_wrong_usage(string ledger, string keys, string said)
    {
        folder.With("broken.json", "{").With("empty.json", "{}").With("short.json", """{ "Keys": { "k1": "AAAA" } }""").With("text.json", """{ "Keys": { "k1": "se cret" } }""");

        var run = await Tool.RunAsync("audit", "verify", folder.At(ledger), "--keys", folder.At(keys));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
        Assert.That(run.Error, Does.Contain(said).And.Not.Contain("se cret"));
        Assert.That(folder.At("missing.db"), Does.Not.Exist);
    }

    [TestCase("no.db")]
    [TestCase("no.jsonl")]
    public async Task What_is_no_trail_is_missing_evidence(string file)
    {
        folder.With(file, "this is neither a database nor JSON, and long enough to be looked at as one");

        var run = await AuditAsync("verify", file);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence), run.Said);
        Assert.That(run.Error, Does.Contain(file));
    }

    [Test]
    public async Task A_file_of_anchors_that_holds_others_is_named_by_line()
    {
        folder.With("anchors.txt", "\n0 x y\n");

        var run = await AuditAsync("verify", "surveys.db", "--anchors", folder.At("anchors.txt"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
        Assert.That(run.Error, Does.Contain("anchors.txt:2:1: this is no anchor"));
    }

    private static IEnumerable<AuditEvent> Events()
    {
        const string Policy = "2.1.0 73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac";
        var evening = new DateTimeOffset(2027, 2, 1, 21, 30, 0, TimeSpan.Zero);
        var morning = new DateTimeOffset(2027, 2, 2, 9, 0, 0, TimeSpan.Zero);
        yield return new(AuditKind.Refused, evening)
        {
            PersonId = "customer-17", Survey = "post-delivery", Channel = "email", Platform = "qualtrics", Step = DecisionStep.QuietHours, Reason = RefusalReason.QuietHours,
            Clause = "survey-policy.quiet-hours (policy.yaml:142:16)", Policy = Policy,
        };
        yield return new(AuditKind.OptedOut, evening) { PersonId = "customer-18", Detail = "sms" };
        yield return new(AuditKind.Queued, morning) { PersonId = "customer-17", Survey = "post-delivery", Channel = "email", Platform = "qualtrics", InvitationId = "6f1d", ConsentId = "c-17", Policy = Policy };
        yield return new(AuditKind.Delivered, morning.AddSeconds(5)) { PersonId = "customer-17", Survey = "post-delivery", Channel = "email", Platform = "qualtrics", InvitationId = "6f1d" };
    }

    private Task<ToolRun> AuditAsync(string verb, string file, params string[] more) => Tool.RunAsync(["audit", verb, folder.At(file), "--keys", folder.At("keys.json"), .. more]);
}
