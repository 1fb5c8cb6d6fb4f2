using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Gating;
using PolicyAnalyzers.Cli.Tests.Support;
using PolicyAnalyzers.Policy.Baselines;

namespace PolicyAnalyzers.Cli.Tests.Gating;

/// <summary>The baseline only shrinks.</summary>
public sealed class GrowthTests
{
    private const string BaselineFile = "Clean/policy-baseline.json";

    private static readonly BaselineEntry Known = new("POL1001", "P:Contoso.Clean.Sum.CustomerEmail", "contact.email");
    private static readonly BaselineEntry Gone = new("POL1001", "P:Contoso.Clean.Sum.CustomerPhone", "contact.phone");

    private GatedSolution solution = null!;

    [OneTimeSetUp]
    public async Task Build()
    {
        solution = await GatedSolution.BuildAsync();

        // The project in Visual Basic is not examined by the analyzers, so this baseline stands beside those that are.
        Write(Known);
        Git("init -q -b main");
        Git("add -A");
        Git("-c user.name=A -c user.email=a@contoso.example commit -q -m base");
    }

    [OneTimeTearDown]
    public void Delete() => solution.Dispose();

    [TearDown]
    public void Restore()
    {
        Write(Known);
        solution.ForgetApprovals();
    }

    [Test]
    public async Task A_baseline_as_it_was_is_silent()
    {
        var run = await GateAsync("main");

        Assert.That(Rules(run), Has.None.EqualTo("POL0006").And.None.EqualTo("POL0007").And.None.EqualTo("POL1001"), run.Said);
    }

    [Test]
    public async Task A_new_entry_is_told_at_its_line_unless_somebody_accepts_it_by_name_and_with_a_reason()
    {
        Write(Known, Gone);

        var grown = await GateAsync("main");
        var accepted = await GateAsync("main", "--accept-growth", "A. Kowalska: merged from the old shop");

        var finding = grown.Json.GetProperty("findings").EnumerateArray().Single(each => each.GetProperty("rule").GetString() == "POL0006");
        Assert.That(finding.GetProperty("message").GetString(), Does.StartWith("The baseline grew by 1 entry since main (POL1001 at P:Contoso.Clean.Sum.CustomerPhone), and nobody says who accepts that and why"));
        Assert.That(finding.GetProperty("line").GetInt32(), Is.GreaterThan(4));
        Assert.That(finding.GetProperty("file").GetString(), Is.EqualTo(BaselineFile));
        Assert.That(Rules(accepted), Has.None.EqualTo("POL0006"), accepted.Said);
    }

    [TestCase("because")]
    [TestCase(": because")]
    [TestCase("A. Kowalska: ")]
    public async Task Growth_without_a_name_or_a_reason_is_not_accepted(string text)
    {
        var run = await GateAsync("main", "--accept-growth", text);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
    }

    [Test]
    public async Task Growth_that_a_role_recorded_with_the_minutes_of_the_decision_is_accepted()
    {
        Write(Known, Gone);
        await solution.RecordApprovalAsync(BaselineFile, "--minutes", "board of 20 November, item 4");

        var run = await GateAsync("main");

        Assert.That(Rules(run), Has.None.EqualTo("POL0006"), run.Said);
    }

    [Test]
    public async Task Growth_that_a_role_recorded_without_minutes_says_not_why()
    {
        Write(Known, Gone);
        await solution.RecordApprovalAsync(BaselineFile);

        Assert.That(Refusal(await GateAsync("main")), Does.Contain("and officer approved it, and nobody says why; mend the findings"));
    }

    [Test]
    public async Task A_record_of_another_content_accepts_nothing()
    {
        Write(Known, Gone with { Symbol = "P:Contoso.Clean.Sum.CustomerFax" });
        await solution.RecordApprovalAsync(BaselineFile, "--minutes", "board of 20 November, item 4");
        Write(Known, Gone);

        Assert.That(Refusal(await GateAsync("main")), Does.Contain("nobody says who accepts that and why"));
    }

    [Test]
    public async Task An_entry_that_matches_nothing_any_more_is_told_until_it_is_deleted()
    {
        Write(Known, Gone);
        var @base = solution.Outside("base.json");
        await File.WriteAllTextAsync(@base, BaselineWriter.Write("Contoso.Gate", [Known, Gone]));

        var run = await GateAsync(@base);

        var finding = run.Json.GetProperty("findings").EnumerateArray().Single(each => each.GetProperty("rule").GetString() == "POL0007");
        Assert.That(finding.GetProperty("message").GetString(), Does.StartWith("1 entry of the baseline matches nothing any more (POL1001 at P:Contoso.Clean.Sum.CustomerPhone)"));
        Assert.That(Rules(run), Has.None.EqualTo("POL0006"));
    }

    [Test]
    public async Task A_base_that_cannot_be_read_is_missing_evidence()
    {
        var broken = solution.Outside("broken.json");
        await File.WriteAllTextAsync(broken, "{");

        foreach (var @base in new[] { "no-such-branch", broken })
        {
            var run = await GateAsync(@base);
            Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence), run.Said);
        }
    }

    private void Write(params BaselineEntry[] entries) => solution.Folder.With(BaselineFile, BaselineWriter.Write("Contoso.Gate", entries));

    private void Git(string arguments) => Assert.That(GitCommand.Run(solution.Folder.Path, arguments.Split(' ')), Is.Not.Null, arguments);

    private Task<ToolRun> GateAsync(string @base, params string[] arguments) => solution.GateAsync(["--format", "json", "--baseline-of-base", @base, .. arguments]);

    private static string? Refusal(ToolRun run)
        => run.Json.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "POL0006").GetProperty("message").GetString();

    private static string?[] Rules(ToolRun run) => [.. run.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString())];
}
