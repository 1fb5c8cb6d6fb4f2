using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Gating;

/// <summary>The gate on a real build.</summary>
public sealed class GateTests
{
    private GatedSolution solution = null!;

    [OneTimeSetUp]
    public async Task Build() => solution = await SharedSolution.GetAsync();

    [Test]
    public async Task Nothing_that_a_repository_can_set_silences_a_locked_rule()
    {
        var run = await solution.GateAsync("--format", "json");

        var found = Findings(run, "POL3001");
        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
        Assert.That(found.Select(finding => finding.GetProperty("file").GetString()), Is.All.EqualTo("Shop/Shop.cs").And.Not.Empty);
        Assert.That(found[0].GetProperty("line").GetInt32(), Is.EqualTo(5));
    }

    [Test]
    public async Task Another_language_is_judged_by_what_was_built_and_a_finding_of_the_analyzers_is_not_told_twice()
    {
        var run = await solution.GateAsync("--format", "json");

        var found = Findings(run, "POL3007");
        Assert.That(found.Select(finding => finding.GetProperty("symbol").GetString()), Is.EqualTo(new[] { "T:Basic.Ask" }), run.Said);
        Assert.That(found[0].GetProperty("message").GetString(), Does.Contain("'Basic.Ask' in 'Basic' reaches the survey platform Qualtrics").And.Contain("us@contoso.example"));
    }

    [Test]
    public async Task A_text_that_no_compiler_reads_is_judged()
    {
        var file = solution.Folder.At("Shop/appsettings.json");
        await File.WriteAllTextAsync(file, "{ \"Partner\": \"https://api.typeform.com/forms?token=NEVERSHOWN\" }");
        try
        {
            var run = await solution.GateAsync("--format", "json");

            var found = Findings(run, "POL3002");
            Assert.That(found.Select(finding => finding.GetProperty("file").GetString()), Is.EqualTo(new[] { "Shop/appsettings.json" }), run.Said);
            Assert.That(run.Output + run.Error, Does.Contain("'api.typeform.com'").And.Not.Contain("NEVERSHOWN"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public async Task A_waiver_that_names_a_file_covers_it_and_one_that_covers_nothing_is_told()
    {
        solution.Folder.With("Shop/appsettings.json", "{ \"Partner\": \"https://api.typeform.com/forms\" }").With("shop.fragment.policy.yaml", """
            schema: 1
            fragment: { id: shop, extends: Contoso.Gate, repository: contoso/shop }
            waivers:
              partner: { rule: POL3002, file: Shop/appsettings.json, reason: moves in March, emergency: INC-1, opened: 2026-11-24, expires: 2026-11-26 }
              other: { rule: POL3002, file: Shop/other.json, reason: moves in March, emergency: INC-2, opened: 2026-11-24, expires: 2026-11-26 }
            """);
        var policy = solution.Outside("text.policy.yaml");
        await File.WriteAllTextAsync(policy, (await File.ReadAllTextAsync(solution.PolicyFile)).Replace("default: advisory", "default: advisory, break-glass: 3d, POL3002: soft-mandatory", StringComparison.Ordinal));
        try
        {
            var run = await GatedSolution.RunAsync(solution.Folder.Path, "--policy", policy, "--binlog", solution.Log, "--format", "json", "--repository", "contoso/shop");

            Assert.That(Findings(run, "POL3002"), Is.Empty, run.Said);
            Assert.That(run.Json.GetProperty("setAside").EnumerateArray().Select(record => record.GetProperty("file").GetString()), Is.EqualTo(new[] { "Shop/appsettings.json" }));
            Assert.That(Findings(run, "POL0007").Select(finding => finding.GetProperty("message").GetString()), Has.One.Contains("The waiver 'other' covers nothing any more").And.None.Contains("'partner'"));
        }
        finally
        {
            File.Delete(solution.Folder.At("Shop/appsettings.json"));
            File.Delete(solution.Folder.At("shop.fragment.policy.yaml"));
        }
    }

    [Test]
    public async Task An_advisory_finding_stops_nobody()
    {
        var policy = solution.Outside("advisory.policy.yaml");
        await File.WriteAllTextAsync(policy, (await File.ReadAllTextAsync(solution.PolicyFile)).Replace(", POL3001: hard-mandatory, POL3007: soft-mandatory", string.Empty, StringComparison.Ordinal));

        var run = await GatedSolution.RunAsync(solution.Folder.Path, "--policy", policy, "--binlog", solution.Log);

        Assert.That(run.ExitCode, Is.Zero, run.Said);
        Assert.That(run.Output, Does.Contain("POL1001 advisory").And.Contain("POL3007 advisory").And.Contain("nothing mandatory was found. 2 advisory findings stop nobody."));
    }

    [Test]
    public async Task The_day_is_today_unless_one_is_given_and_an_expired_entry_is_told()
    {
        const string Legacy = """
            survey-policy:
              client: { assembly: Contoso.Surveys, symbol: "T:Contoso.Surveys.SurveyClient" }
              legacy: { "T:Contoso.Shop.Sender": { owner: officer, retire-by: 2026-11-24 } }

            """;
        var policy = solution.Outside("legacy.policy.yaml");
        var text = await File.ReadAllTextAsync(solution.PolicyFile);
        await File.WriteAllTextAsync(policy, text[..text.IndexOf("survey-policy", StringComparison.Ordinal)] + Legacy);

        var today = await GatedSolution.RunAsync(solution.Folder.Path, "--policy", policy, "--binlog", solution.Log, "--format", "json");
        var before = await GatedSolution.RunAsync(solution.Folder.Path, "--policy", policy, "--binlog", solution.Log, "--format", "json", "--as-of", "2026-11-24");

        Assert.That(Findings(today, "POL0007"), Has.Length.EqualTo(1), today.Said);
        Assert.That(Findings(today, "POL3001"), Is.Not.Empty, today.Said);
        Assert.That(Findings(before, "POL0007").Concat(Findings(before, "POL3001")), Is.Empty, before.Said);
        Assert.That(before.Json.GetProperty("suppressed")[0].GetProperty("rule").GetString(), Is.EqualTo("POL3011"), "a warning is the repository's to suppress");
    }

    [Test]
    public async Task The_report_is_the_same_over_twenty_runs_and_with_one_two_and_eight_threads([Values("text", "json", "sarif", "github", "azure")] string format)
    {
        // All formats are twenty times made of one result elsewhere; here each is made of runs of its own.
        var counts = format == "sarif" ? Enumerable.Range(0, 20).Select(run => new[] { 1, 2, 8 }[run % 3]) : [1, 2, 8];
        string? first = null;
        foreach (var threads in counts)
        {
            var run = await solution.GateAsync("--format", format, "--threads", threads.ToString(System.Globalization.CultureInfo.InvariantCulture));
            first ??= run.Output;
            Assert.That(run.Output, Is.EqualTo(first).And.Not.Empty, $"{threads} threads");
        }
    }

    [Test]
    public async Task A_gate_that_builds_by_itself_leaves_nothing_behind_and_finds_the_same()
    {
        var before = solution.Folder.Snapshot();

        var own = await GatedSolution.RunAsync(solution.Folder.Path, "--policy", solution.PolicyFile, "--format", "json");
        var logged = await solution.GateAsync("--format", "json");

        Assert.That(own.Output, Is.EqualTo(logged.Output), own.Said);
        Assert.That(solution.Folder.Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_project_that_lacks_the_required_policy_is_told()
    {
        var run = await solution.GateAsync("--require", "Contoso.Gate>=1.2.0", "--format", "json");

        Assert.That(Findings(run, "POL0010").Select(finding => finding.GetProperty("file").GetString()), Is.EquivalentTo(new[] { "Clean/Clean.csproj", "Shop/Shop.csproj", "Qualtrics.Api/Qualtrics.Api.csproj" }), run.Said);
    }

    [Test]
    public async Task Texts_are_read_and_a_source_that_no_compilation_took_is_one()
    {
        string[] files = ["Shop/appsettings.json", "Clean/LeftOut.cs", "Clean/Taken.md"];
        solution.Folder
            .With(files[0], """{ "Feedback": { "Url": "https://eu.qualtrics.com/API/v3/distributions" } }""")
            .With(files[1], "class LeftOut { string url = \"https://eu.qualtrics.com/API/v3/distributions\"; }")
            .With(files[2], "Read https://www.qualtrics.com/support");
        try
        {
            var run = await solution.GateAsync("--format", "json");

            Assert.That(Findings(run, "POL3002").Select(finding => finding.GetProperty("file").GetString()), Is.EqualTo(new[] { files[1], files[0] }), run.Said);
        }
        finally
        {
            Array.ForEach(files, file => File.Delete(solution.Folder.At(file)));
        }
    }

    [Test]
    public async Task Annotations_name_file_and_line()
    {
        var github = await solution.GateAsync("--format", "github");
        var azure = await solution.GateAsync("--format", "azure");

        Assert.That(github.Output, Does.Match(@"(?m)^::error file=Shop/Shop\.cs,line=5,col=\d+,endColumn=\d+,title=POL3001::").And.Match(@"(?m)^::warning file=Clean/Clean\.cs,line=1,.*title=POL1001::"));
        Assert.That(azure.Output, Does.Match(@"(?m)^##vso\[task\.logissue type=error;sourcepath=Shop/Shop\.cs;linenumber=5;columnnumber=\d+;code=POL3001\]'"));
    }

    [Test]
    public async Task Its_SARIF_is_valid_by_the_published_schema()
    {
        var run = await solution.GateAsync("--format", "sarif");

        Assert.That(run.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), Is.Not.Empty, run.Said);
        Assert.That(SarifSchema.FaultsOf(run.Output), Is.Empty, run.Said);
    }

    [Test]
    public async Task Without_a_policy_from_outside_there_is_no_gate()
    {
        var run = await GatedSolution.RunAsync(solution.Folder.Path);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy));
        Assert.That(run.Error, Does.Contain("--policy"));
    }

    private static JsonElement[] Findings(ToolRun run, string rule) => [.. run.Json.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("rule").GetString() == rule)];
}
