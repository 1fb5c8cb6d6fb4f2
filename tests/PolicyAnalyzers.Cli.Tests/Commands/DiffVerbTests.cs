using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Sources;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Commands;

/// <summary>Exit codes and formats of <c>dotnet policy diff</c>, and what <c>pack</c> refuses before it builds.</summary>
public sealed class DiffVerbTests
{
    private SampleFolder folder = null!;

    [SetUp]
    public void Create() => folder = new SampleFolder().With("old.yaml", ExamplePolicy.Text);

    [TearDown]
    public void Delete() => folder.Dispose();

    [TestCase("2.1.0", "minimum-age: 18", 1, "The version is still 2.1.0, and the policy is not the same. Declare version 3.0.0 or a higher one")]
    [TestCase("2.2.0", "minimum-age: 18", 1, "Version 2.2.0 is too small. Declare version 3.0.0 or a higher one: this is a major change")]
    [TestCase("3.0.0", "minimum-age: 18", 0, "Version 3.0.0 says enough: this is a major change")]
    [TestCase("2.2.0", "minimum-age: 14", 0, "Version 2.2.0 says enough: this is a minor change")]
    [TestCase("2.0.0", "minimum-age: 16", 1, "Version 2.0.0 is lower than 2.1.0, which it follows")]
    [TestCase("2.1.0", "minimum-age: 16", 0, "The two policies say the same.")]
    [TestCase("2.1.1", "minimum-age: 16", 0, "The two policies say the same.")]
    public async Task The_exit_code_follows_from_the_declared_version(string version, string age, int exitCode, string said)
    {
        folder.With("new.yaml", ExamplePolicy.With(("version: 2.1.0", "version: " + version), ("minimum-age: 16", age)));

        var run = await Tool.RunAsync("diff", folder.At("old.yaml"), folder.At("new.yaml"));

        Assert.That(run.ExitCode, Is.EqualTo(exitCode), run.Said);
        Assert.That(run.Output.TrimEnd().Split('\n')[^1], Does.StartWith(said));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public async Task One_file_twice_two_policies_and_a_policy_with_faults_are_wrong_usage()
    {
        folder.With("other.yaml", ExamplePolicy.With(("id: Contoso.CustomerData", "id: Fabrikam.Policy"))).With("faulty.yaml", ExamplePolicy.With(("minimum-age: 16", "minimum-age: old")));

        foreach (var (newer, said) in new[] { ("old.yaml", "is given twice"), ("other.yaml", "Only versions of one policy can be compared"), ("faulty.yaml", "faulty.yaml:") })
        {
            var run = await Tool.RunAsync("diff", folder.At("old.yaml"), folder.At(newer));

            Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
            Assert.That(run.Error, Does.Contain(said));
            Assert.That(run.Output, Is.Empty);
        }
    }

    [Test]
    public async Task Markdown_shows_what_a_policy_says_and_never_becomes_markup()
    {
        folder.With("new.yaml", ExamplePolicy.With(("title: Customer data and survey policy", "title: \"<img src=x> [a](b) @all *x*\"")));

        var run = await Tool.RunAsync("diff", folder.At("old.yaml"), folder.At("new.yaml"), "--format", "markdown");

        Assert.That(run.Output, Does.Contain("\\<img src=x\\> \\[a\\](b) \\@all \\*x\\*").And.StartsWith("## Contoso.CustomerData 2.1.0 → 2.1.0"));
        Assert.That(run.Error, Does.StartWith("The version is still 2.1.0"));
    }

    [Test]
    public async Task Json_has_every_change_with_what_it_does()
    {
        folder.With("new.yaml", ExamplePolicy.With(("minimum-age: 16", "minimum-age: 18"), ("default: advisory", "default: soft-mandatory")));

        var json = (await Tool.RunAsync("diff", folder.At("old.yaml"), folder.At("new.yaml"), "--format", "json")).Json;

        Assert.That(json.GetProperty("bump").GetString(), Is.EqualTo("major"));
        Assert.That(json.GetProperty("requiredVersion").GetString(), Is.EqualTo("3.0.0"));
        Assert.That(json.GetProperty("isEnough").GetBoolean(), Is.False);
        var changes = json.GetProperty("changes").EnumerateArray().ToList();
        Assert.That(changes.Select(change => change.GetProperty("paths").GetArrayLength()), Is.EqualTo(new[] { 35, 1 }));
        Assert.That(changes[1].GetProperty("paths")[0].GetString(), Is.EqualTo("survey-policy.minimum-age"));
        Assert.That((changes[1].GetProperty("older").GetString(), changes[1].GetProperty("newer").GetString()), Is.EqualTo(("16", "18")));
    }

    [Test]
    public async Task Stored_results_tell_the_impact_member_by_member()
    {
        folder.With("new.yaml", ExamplePolicy.With(("version: 2.1.0", "version: 3.0.0"), ("minimum-age: 16", "minimum-age: 18")))
            .With("o.json", Stored("old.yaml", Finding("advisory", "P:A.X", "P:A.Y")))
            .With("n.json", Stored("new.yaml", Finding("soft-mandatory", "P:A.Y", "P:A.Z")));

        var run = await Tool.RunAsync("diff", folder.At("old.yaml"), folder.At("new.yaml"), "--impact", $"{folder.At("o.json")},{folder.At("n.json")}");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(run.Output, Does.Contain("Impact on Shop.slnx: 1 finding appears, 1 disappears, 1 changes its level, 0 stay as before")
            .And.Contain("POL1001  soft-mandatory  A.Z  A.cs:3").And.Contain("POL1001  advisory → soft-mandatory  A.Y").And.Contain("POL1001  advisory  A.X"));
    }

    [Test]
    public async Task Stored_results_of_another_policy_or_cut_short_are_refused_and_gaps_are_no_impact_of_none()
    {
        folder.With("new.yaml", ExamplePolicy.With(("version: 2.1.0", "version: 3.0.0")))
            .With("o.json", Stored("old.yaml", Finding("advisory", "P:A.X")))
            .With("n.json", Stored("new.yaml", Finding("advisory", "P:A.X")))
            .With("gap.json", Stored("new.yaml", "", "{ \"project\": \"Web.csproj\", \"text\": \"does not build:\", \"details\": [\"CS0103\"] }"))
            .With("cut.json", "{ \"formatVersion\": 1,");
        async Task<ToolRun> Impact(string older, string newer)
            => await Tool.RunAsync("diff", folder.At("old.yaml"), folder.At("new.yaml"), "--impact", folder.At(older), "--impact", folder.At(newer));

        var swapped = await Impact("n.json", "o.json");
        Assert.That(swapped.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), swapped.Said);
        Assert.That(swapped.Error, Does.Contain("was not made under"));
        var cut = await Impact("o.json", "cut.json");
        Assert.That(cut.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), cut.Said);
        Assert.That(cut.Error, Does.Contain("is no result of a scan"));
        var gap = await Impact("o.json", "gap.json");
        Assert.That(gap.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence), gap.Said);
        Assert.That(gap.Output, Does.Contain("The impact on Shop.slnx is not known").And.Contain("Web.csproj does not build:"));
    }

    [Test]
    public async Task Pack_refuses_a_version_that_is_too_small_and_an_approval_that_is_missing_before_it_builds()
    {
        folder.With("p/policy.yaml", ExamplePolicy.With(("minimum-age: 16", "minimum-age: 18")));

        var small = await Tool.RunAsync("pack", folder.At("p"), "--previous", folder.At("old.yaml"), "--output", folder.At("out"));
        var unapproved = await Tool.RunAsync("pack", folder.At("p"), "--require-approval", "--as-of", "2026-10-02", "--output", folder.At("out"));

        Assert.That((small.ExitCode, unapproved.ExitCode), Is.EqualTo((ExitCodes.Violations, ExitCodes.Violations)), small.Said + unapproved.Said);
        Assert.That(small.Error, Does.Contain("No package was made. The version is still 2.1.0"));
        Assert.That(unapproved.Error, Does.Contain("error: Contoso.CustomerData 2.1.0 was changed after 'chief-customer-officer' approved it on 2026-10-01").And.Contain("not approved"));
        Assert.That(folder.At("out"), Does.Not.Exist);
    }

    private static string Finding(string level, params string[] members)
        => $$"""{ "rule": "POL1001", "level": "{{level}}", "symbol": "T:A", "file": "A.cs", "line": 3, "message": "m", "evidence": null, "members": [{{string.Join(", ", members.Select(member => $$"""{ "symbol": "{{member}}", "evidence": "name" }"""))}}] }""";

    private string Stored(string policy, string findings, string problems = "")
        => $$"""{ "formatVersion": 1, "target": "Shop.slnx", "exitCode": 1, "reason": "r", "findings": [{{findings}}], "problems": [{{problems}}], "policies": [{ "properties": { "policy.hash": "{{PolicySources.Read(folder.At(policy)).Document.Hash}}" } }] }""";
}
