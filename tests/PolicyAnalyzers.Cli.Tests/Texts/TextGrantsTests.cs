using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Texts;

/// <summary>Waivers and baselines for findings in files that no compiler reads.</summary>
[TestFixture]
internal sealed class TextGrantsTests
{
    private const string Policy = """
        schema: 1
        policy: { id: Test.Policy, version: 1.2.3, title: Test, contact: cx@test.example, effective: 2026-11-01 }
        roles: { officer: { name: An Officer, contact: officer@test.example, may-approve: [waivers, baselines] } }
        levels: { default: advisory, POL3002: soft-mandatory, break-glass: 3d }

        """;

    private const string Waiver = "waivers: { old: { rule: POL3002, file: deploy/settings.json, reason: leaves in March, approved-by: officer, approved-on: 2026-10-01, expires: 2027-03-31 } }\n";

    private const string Entry = """{"rule":"POL3002","file":"deploy/settings.json","evidence":"qualtrics fra1.qualtrics.com"}""";

    private SampleFolder folder = null!;
    private SampleFolder outside = null!;

    [SetUp]
    public void Write()
    {
        outside = new SampleFolder();
        folder = new SampleFolder().With("deploy/settings.json", "{ \"A\": \"https://fra1.qualtrics.com/API/v3/\" }");
    }

    [TearDown]
    public void Delete()
    {
        folder.Dispose();
        outside.Dispose();
    }

    [Test]
    public async Task A_waiver_of_the_policy_covers_the_file_that_it_names()
    {
        var run = await ScanAsync(Policy + Waiver);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        var record = run.Json.GetProperty("setAside").EnumerateArray().Single();
        Assert.That(record.GetProperty("file").GetString(), Is.EqualTo("deploy/settings.json"));
        Assert.That(record.GetProperty("justification").GetString(), Is.EqualTo("waiver 'old', approved by officer on 2026-10-01, until 2027-03-31: leaves in March"));
    }

    [TestCase("deploy/settings.json", "deploy/other.json")]
    [TestCase("POL3002, file: deploy/settings.json", "POL3001, file: deploy/settings.json")]
    [TestCase("file: deploy/settings.json", "symbol: \"T:Contoso.Settings\"")]
    [TestCase(", approved-by: officer", "")]
    [TestCase("reason: leaves in March", "retired: true, reason: leaves in March")]
    public async Task Another_waiver_does_not(string part, string other)
    {
        var run = await ScanAsync(Policy + Waiver.Replace(part, other, StringComparison.Ordinal));

        Assert.That((run.ExitCode, Rules(run)), Is.EqualTo((ExitCodes.Violations, "POL3002")), run.Said);
    }

    [Test]
    public async Task An_expired_waiver_is_told_beside_what_it_covered()
    {
        var run = await ScanAsync(Policy + Waiver, "--as-of", "2027-04-01");

        Assert.That((run.ExitCode, Rules(run)), Is.EqualTo((ExitCodes.Violations, "POL0007 POL3002")), run.Said);
        Assert.That(run.Output, Does.Contain("'old' expired on 2027-03-31"));
    }

    [TestCase("emergency: INC-1, opened: 2026-11-24, ", true)]
    [TestCase("", false)]
    public async Task A_fragment_above_the_file_counts_with_what_makes_it_valid(string emergency, bool isCovered)
    {
        folder.With("shop.fragment.policy.yaml", $$"""
            schema: 1
            fragment: { id: shop, extends: Test.Policy, repository: contoso/shop }
            waivers: { now: { rule: POL3002, file: "deploy/**", reason: parcels stand still, {{emergency}}expires: 2026-11-26 } }
            """);

        var run = await ScanAsync(Policy);

        Assert.That(Rules(run), Is.EqualTo(isCovered ? "" : "POL3002"), run.Said);
    }

    [Test]
    public async Task A_fragment_with_a_fault_covers_nothing_and_is_named()
    {
        folder.With("shop.fragment.policy.yaml", "schema: 1\nfragment: { id: shop, extends: Test.Policy }\nwaiver: {}\n");

        var run = await ScanAsync(Policy + Waiver, "--format", "text");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
        Assert.That(run.Output, Does.Contain("Not counted: shop.fragment.policy.yaml(3,1): 'waiver' is not a key"));
    }

    [TestCase("advisory", "fra1", "")]
    [TestCase("advisory", "syd1", "POL3002")]
    [TestCase("soft-mandatory", "fra1", "POL3002")]
    public async Task A_baseline_hides_advice(string level, string host, string found)
    {
        folder.With("policy-baseline.json", $$"""{"schema":1,"policy":"Test.Policy","entries":[{{Entry.Replace("fra1", host, StringComparison.Ordinal)}}]}""");

        var run = await ScanAsync(Policy.Replace("soft-mandatory", level, StringComparison.Ordinal));

        Assert.That(Rules(run), Is.EqualTo(found), run.Said);
    }

    [TestCase(1, "")]
    [TestCase(2, "POL3002")]
    public async Task A_file_that_moved_brings_no_new_finding_and_a_copy_does(int copies, string found)
    {
        var text = System.IO.File.ReadAllText(folder.At("deploy/settings.json"));
        System.IO.File.Delete(folder.At("deploy/settings.json"));
        for (var i = 0; i < copies; i++)
        {
            folder.With($"settings/eu{i}.json", text + text);
        }

        folder.With("policy-baseline.json", $$"""{"schema":1,"policy":"Test.Policy","entries":[{{Entry}}]}""");

        var run = await ScanAsync(Policy.Replace("soft-mandatory", "advisory", StringComparison.Ordinal));

        Assert.That(string.Join(' ', Rules(run).Split(' ').Distinct()), Is.EqualTo(found), run.Said);
        Assert.That(run.Output, Does.Contain("settings/eu0.json"));
    }

    [Test]
    public async Task Sarif_has_the_finding_with_its_justification()
    {
        var run = await ScanAsync(Policy + Waiver, "--format", "sarif");

        using var log = JsonDocument.Parse(run.Output);
        var result = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single();
        Assert.That(result.GetProperty("ruleId").GetString(), Is.EqualTo("POL3002"));
        Assert.That(result.GetProperty("suppressions")[0].GetProperty("justification").GetString(), Does.Contain("leaves in March"));
    }

    private Task<ToolRun> ScanAsync(string policy, params string[] arguments)
    {
        outside.With("policy.yaml", policy);
        string[] format = arguments.Contains("--format") ? [] : ["--format", "json"];
        return Tool.RunAsync(["scan", folder.Path, "--text", "--policy", outside.At("policy.yaml"), .. format, .. arguments]);
    }

    private static string Rules(ToolRun run) => string.Join(' ', run.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).Order(StringComparer.Ordinal));
}
