using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Integration;

/// <summary>The verb as its user runs it, on files.</summary>
public sealed class ValidateTests
{
    private const string Fragment = """
        schema: 1
        fragment: { id: Shop.Web, extends: Test.Data, repository: shop/web, effective: 2026-11-20 }

        """;

    [Test]
    public async Task A_sound_policy_is_one_line_that_says_what_was_checked()
    {
        using var sample = new SampleFolder().With("policy.yaml", SoundPolicy.Text);

        var run = await Run("validate", sample.Path);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(run.Output, Does.Match(@"policy\.yaml: Test\.Data 1\.0\.0 \(SHA-256 [0-9a-f]{64}\), 2 uses, 2 purposes, 2 destinations, 1 consent, 1 survey, 2 platforms, 1 waiver\.\r?\nExit code 0: 1 file is sound\.\r?\n$"));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public async Task Faults_of_reading_are_exit_code_2_each_with_its_place_underlined()
    {
        using var sample = new SampleFolder().With("policy.yaml", SoundPolicy.With("owner: chief\n  effective", "ownr: chief\n  effective").Replace("goal: retention, owner: care", "goal: retentoin, owner: care", StringComparison.Ordinal));

        var run = await Run("validate", sample.At("policy.yaml"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
        Assert.That(run.Output.ReplaceLineEndings("\n"), Does.Contain("policy.yaml:6:3: error POL0002: 'ownr' is not a key of 'policy'. Write 'owner'.\n  6 |   ownr: chief\n    |   ^^^^\n")
            .And.Contain("error POL0003: 'retentoin' is not a goal of this policy. Write 'retention', or define it under 'goals'.").And.Contain("policy.yaml: cannot be used.\n"));
    }

    [Test]
    public async Task Faults_of_content_are_exit_code_1_and_dates_are_judged_by_the_given_day()
    {
        using var sample = new SampleFolder().With("policy.yaml", SoundPolicy.Text);

        var run = await Run("validate", sample.Path, "--as-of", "2027-01-02");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
        Assert.That(run.Output, Does.Contain(":10:31: warning POL0503: The policy was to be reviewed on 2027-01-01, 1 day ago. Review it, and write the day of the next review."));
    }

    [Test]
    public async Task Without_a_day_the_clock_tells_today()
    {
        using var sample = new SampleFolder().With("policy.yaml", SoundPolicy.Text);

        var run = await Tool.RunAsync(Tool.StandIn with { Clock = new FixedClock(new DateTimeOffset(2026, 12, 31, 12, 0, 0, TimeSpan.Zero)) }, "validate", sample.Path, "--format", "json");

        Assert.That(run.Json.GetProperty("asOf").GetString(), Is.EqualTo("2026-12-31"));
        Assert.That(run.Error, Does.StartWith("Exit code 0: 1 file is sound"));
    }

    [Test]
    public async Task Advice_fails_only_where_it_is_asked_for()
    {
        using var sample = new SampleFolder().With("policy.yaml", SoundPolicy.With("include: [unhappy, lost]", "include: [unhappy]"));

        var run = await Run("validate", sample.Path);
        var strict = await Run("validate", sample.Path, "--strict");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(run.Output, Does.Contain("advice POL0516").And.Contain("Exit code 0: 1 file is sound; 1 piece of advice, which fails nothing without --strict."));
        Assert.That(strict.ExitCode, Is.EqualTo(ExitCodes.Violations));
    }

    [Test]
    public async Task Faults_beyond_those_that_are_listed_are_counted()
    {
        using var sample = new SampleFolder().With("policy.yaml", SoundPolicy.Text + string.Concat(Enumerable.Range(0, 45).Select(i => FormattableString.Invariant($"unknown{i}: 1\n"))));

        var run = await Run("validate", sample.Path);

        Assert.That(run.Output.Split("error POL0002"), Has.Length.EqualTo(21));
        Assert.That(run.Output, Does.Contain("25 more errors are not listed"));
    }

    [Test]
    public async Task A_fragment_is_checked_beside_its_policy()
    {
        using var sample = new SampleFolder().With("policy.yaml", SoundPolicy.Text)
            .With("team.fragment.policy.yaml", Fragment + "levels: { default: observe }\nsurveys:\n  nps: { purpose: delivery, channels: [email], fieldwork: { from: 2027-07-01, to: 2027-08-01 } }\n");

        var run = await Run("validate", sample.At("team.fragment.policy.yaml"), "--policy", sample.At("policy.yaml"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
        Assert.That(run.Output, Does.Contain("team.fragment.policy.yaml:3:11: error POL0004").And.Contain("team.fragment.policy.yaml:5:3: warning POL0512: The survey 'nps' does not state 'goal' and 'owner'")
            .And.Contain("team.fragment.policy.yaml: Fragment Shop.Web of Test.Data 1.0.0"));
    }

    [Test]
    public async Task A_fragment_that_only_tightens_is_sound()
    {
        using var sample = new SampleFolder().With("policy.yaml", SoundPolicy.Text).With("team.fragment.policy.yaml", Fragment + "levels: { POL1001: soft-mandatory }\n");

        var run = await Run("validate", sample.Path);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(run.Output, Does.Contain("2 files are sound"));
    }

    [Test]
    public async Task Beside_a_policy_that_cannot_be_used_a_fragment_is_not_judged()
    {
        using var sample = new SampleFolder().With("policy.yaml", "schema: 1\n").With("team.fragment.policy.yaml", Fragment);

        var run = await Run("validate", sample.Path);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
        Assert.That(run.Output, Does.Contain("team.fragment.policy.yaml: not checked. The policy that it adds to cannot be used. Correct that first."));
    }

    [Test]
    public async Task A_baseline_is_checked_as_a_build_reads_it()
    {
        using var sample = new SampleFolder().With("policy-baseline.json", """{ "schema": 1, "policy": "Test.Data", "entries": [{ "rule": "POL1001", "symbol": "T:Shop.Row" }] }""").With("bad/policy-baseline.json", """{ "schema": 1, "entries": [] }""");

        var good = await Run("validate", sample.Path);
        var bad = await Run("validate", sample.At("bad/policy-baseline.json"));

        Assert.That(good.ExitCode, Is.EqualTo(ExitCodes.Clean), good.Said);
        Assert.That(good.Output, Does.Contain("policy-baseline.json: Baseline of Test.Data").And.Contain("1 entry."));
        Assert.That(bad.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), bad.Said);
        Assert.That(bad.Output, Does.Contain("POL0002: The key 'policy' is missing"));
    }

    [Test]
    public async Task In_a_folder_without_files_of_its_own_those_below_are_found_and_build_output_is_not()
    {
        using var sample = new SampleFolder().With("a/policy.yaml", SoundPolicy.Text).With("b/c/other.policy.yaml", SoundPolicy.Text).With("a/bin/policy.yaml", "x").With(".hidden/policy.yaml", "x");

        var run = await Run("validate", sample.Path);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(run.Output, Does.Contain("2 files are sound"));
    }

    [Test]
    public async Task What_is_no_policy_is_said_to_be_none()
    {
        using var sample = new SampleFolder().With("empty/readme.md", "x").With("alone/team.fragment.policy.yaml", Fragment);
        await File.WriteAllBytesAsync(sample.At("policy.dll"), [0x4D, 0x5A, 0x90, 0x00, 0x03]);

        var folder = await Run("validate", sample.At("empty"));
        var binary = await Run("validate", sample.At("policy.dll"));
        var fragment = await Run("validate", sample.At("alone"));

        Assert.That(folder.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy));
        Assert.That(folder.Error, Does.Contain("holds no policy"));
        Assert.That(binary.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy));
        Assert.That(binary.Output, Does.Contain("POL0002").And.Contain("not UTF-8").Or.Contain("binary"));
        Assert.That(fragment.Error, Does.Contain("Name that policy with --policy"));
    }

    [Test]
    public async Task The_result_can_go_to_a_file()
    {
        using var sample = new SampleFolder().With("policy.yaml", SoundPolicy.Text);

        var run = await Run("validate", sample.Path, "--format", "github", "--output", sample.At("found.txt"), "--as-of", "2027-01-02");

        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.StartWith("Exit code 1: "));
        Assert.That(await File.ReadAllTextAsync(sample.At("found.txt")), Does.StartWith("::warning file=").And.Contain("line=10,col=31,endColumn=40,title=POL0503::"));
    }

    private static Task<ToolRun> Run(params string[] arguments)
        => Tool.RunAsync(arguments.Contains("--as-of") ? arguments : [.. arguments, "--as-of", SoundPolicy.Day]);

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
