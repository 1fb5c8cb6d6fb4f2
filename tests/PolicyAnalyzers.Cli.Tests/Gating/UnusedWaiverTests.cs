using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Gating;

/// <summary>A waiver of a repository goes when what it covers is gone: left, it would cover the same finding when it comes back.</summary>
public sealed class UnusedWaiverTests
{
    private const string InOneProject = "Clean/team.fragment.policy.yaml";

    private const string AboveAll = "team.fragment.policy.yaml";

    private const string Used = """gap: { rule: POL1001, symbol: "T:Contoso.Clean.Sum", reason: leaves in March, expires: 2027-03-31 }""";

    private const string Unused = """gap: { rule: POL1001, symbol: "T:Contoso.Clean.Gone", reason: leaves in March, expires: 2027-03-31 }""";

    private GatedSolution solution = null!;

    [OneTimeSetUp]
    public async Task Build() => solution = await SharedSolution.GetAsync();

    [TearDown]
    public void Restore()
    {
        File.Delete(solution.Folder.At(InOneProject));
        File.Delete(solution.Folder.At(AboveAll));
        solution.ForgetApprovals();
    }

    [Test]
    public async Task A_waiver_that_covers_a_finding_is_silent()
    {
        var run = await GateAsync(InOneProject, Used);

        Assert.That(Told(run), Is.Empty, run.Said);
        Assert.That(run.Json.GetProperty("setAside").EnumerateArray().Select(record => record.GetProperty("message").GetString()), Has.One.Contains("POL1001"), run.Said);
    }

    [Test]
    public async Task A_retired_waiver_is_silent()
    {
        var run = await GateAsync(InOneProject, Unused.Replace("gap: {", "gap: { retired: true,", StringComparison.Ordinal));

        Assert.That(Told(run), Is.Empty, run.Said);
    }

    [Test]
    public async Task An_expired_waiver_is_silent_for_it_covers_nothing_that_comes_back()
    {
        var run = await GateAsync(InOneProject, Expired(Unused));

        Assert.That(Told(run), Is.Empty, run.Said);
    }

    [Test]
    public async Task A_waiver_that_expired_over_its_finding_is_told_for_that_alone()
    {
        var run = await GateAsync(InOneProject, Expired(Used));

        var told = Told(run);
        Assert.That(told, Has.Length.EqualTo(1), run.Said);
        Assert.That(told[0].GetProperty("message").GetString(), Does.Contain("2026-11-24").And.Not.Contain("covers nothing"));
    }

    [Test]
    public async Task Where_not_every_project_below_was_examined_it_may_cover_something_there()
    {
        solution.Folder.WithProject("Hidden");
        var beside = await GateAsync(AboveAll, Unused);
        Directory.Delete(solution.Folder.At("Hidden"), recursive: true);
        var all = await solution.GateAsync("--format", "json");

        Assert.That(beside.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence), beside.Said);
        Assert.That(Told(beside), Is.Empty, beside.Said);
        Assert.That(Told(all), Has.Length.EqualTo(1), all.Said);
    }

    [Test]
    public async Task A_waiver_that_covers_nothing_is_told_at_its_line_until_it_is_deleted()
    {
        var run = await GateAsync(InOneProject, Unused);

        var finding = Told(run).Single();
        Assert.That(finding.GetProperty("message").GetString(), Is.EqualTo("The waiver 'gap' covers nothing any more and would cover the same finding if it came back; delete it"));
        Assert.That((finding.GetProperty("file").GetString(), finding.GetProperty("line").GetInt32()), Is.EqualTo((InOneProject, 4)));
        Assert.That(finding.GetProperty("level").GetString(), Is.EqualTo("soft-mandatory"));
    }

    [TestCase(false, 1)]
    [TestCase(true, 0)]
    public async Task Of_files_nothing_is_said_where_a_part_of_the_repository_is_judged(bool isPart, int told)
    {
        var baseline = solution.Folder.At("policy-baseline.json");
        var git = isPart ? Directory.CreateDirectory(solution.Folder.At(".git")) : null;
        var target = isPart ? solution.Folder.At("Clean/Clean.csproj") : solution.Folder.Path;
        solution.Folder
            .With(AboveAll, "schema: 1\nfragment: { id: team, extends: Contoso.Gate, repository: contoso/shop }\nwaivers:\n  gap: { rule: POL3002, file: \"deploy/**\", reason: leaves in March, expires: 2027-03-31 }\n")
            .With("policy-baseline.json", """{"schema":1,"policy":"Contoso.Gate","entries":[{"rule":"POL3002","file":"deploy/settings.json","evidence":"qualtrics fra1.qualtrics.com"}]}""");
        await solution.RecordApprovalAsync(AboveAll, "--waiver", "gap");
        try
        {
            var run = await GatedSolution.RunAsync(target, "--policy", solution.PolicyFile, "--binlog", solution.Log, "--format", "json");

            var messages = run.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("message").GetString()).ToList();
            Assert.That(messages, Has.Exactly(told).Contains("The waiver 'gap' covers nothing any more"), run.Said);
            Assert.That(messages, Has.Exactly(told).Contains("entry of the baseline matches nothing any more"), run.Said);
        }
        finally
        {
            File.Delete(baseline);
            git?.Delete();
        }
    }

    private static string Expired(string waiver) => waiver.Replace("2027-03-31", "2026-11-24", StringComparison.Ordinal);

    private async Task<ToolRun> GateAsync(string fragment, string waiver)
    {
        solution.Folder.With(fragment, $"schema: 1\nfragment: {{ id: team, extends: Contoso.Gate, repository: contoso/shop }}\nwaivers:\n  {waiver}\n");
        await solution.RecordApprovalAsync(fragment, "--waiver", "gap");
        return await solution.GateAsync("--format", "json");
    }

    private static JsonElement[] Told(ToolRun run) => [.. run.Json.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("rule").GetString() is "POL0006" or "POL0007")];
}
