using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Texts;

/// <summary><c>dotnet policy scan --text</c>.</summary>
[TestFixture]
internal sealed class ScanTextTests
{
    [TestCase("text")]
    [TestCase("json")]
    [TestCase("sarif")]
    public async Task Nothing_of_a_text_is_shown_but_the_host_and_the_place(string format)
    {
        using var policy = new SampleFolder().With("policy.yaml", TextCases.PolicyText);

        var run = await Tool.RunAsync("scan", TextCases.Folder, "--text", "--format", format, "--policy", policy.At("policy.yaml"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
        Assert.That(run.Output, Does.Contain("fra1.qualtrics.com").And.Contain("POL3002").And.Contain("guilty/web.config"));
        Assert.That(run.Output + run.Error, Does.Not.Contain("NEVERSHOWN").And.Not.Contain("SV_0a1b2c").And.Not.Contain("/API/v3"));
    }

    [Test]
    public async Task A_folder_without_any_project_is_read()
    {
        using var folder = new SampleFolder().With("app.py", "requests.post('https://api.delighted.com/v1/people.json')\n");

        var run = await Tool.RunAsync("scan", folder.Path, "--text");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
        Assert.That(run.Output, Does.Contain("app.py:1").And.Contain("Delighted").And.Contain("1 finding in 1 text file"));
    }

    [Test]
    public async Task A_clean_folder_is_clean_and_says_what_was_read()
    {
        using var folder = new SampleFolder().With("a.json", "{}").With("large.json", new string(' ', 5 * 1024 * 1024));

        var run = await Tool.RunAsync("scan", folder.Path, "--text");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(run.Output, Does.Contain("Not read: large.json is larger than 4 MB.").And.Contain("1 text file was examined, and there are no findings"));
    }

    [Test]
    public async Task A_policys_level_is_the_findings()
    {
        using var folder = new SampleFolder().With("a.json", "\"https://polls.contoso.example\"").With("p/policy.yaml", TextCases.PolicyText);

        var run = await Tool.RunAsync("scan", folder.Path, "--text", "--format", "json", "--policy", folder.At("p/policy.yaml"));

        using var json = JsonDocument.Parse(run.Output);
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.That((finding.GetProperty("rule").GetString(), finding.GetProperty("level").GetString()), Is.EqualTo(("POL3002", "soft-mandatory")));
    }

    [Test]
    public async Task A_folder_or_a_policy_that_is_not_there_is_exit_code_2()
    {
        using var folder = new SampleFolder().With("policy.yaml", "schema: 1\npolicy:\n  idd: x\n");

        Assert.That((await Tool.RunAsync("scan", Path.Combine(folder.Path, "none"), "--text")).ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy));
        Assert.That((await Tool.RunAsync("scan", folder.Path, "--text", "--policy", folder.At("none.yaml"))).ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy));
        var bad = await Tool.RunAsync("scan", folder.Path, "--text", "--policy", folder.At("policy.yaml"));
        Assert.That((bad.ExitCode, bad.Output), Is.EqualTo((ExitCodes.UsageOrBadPolicy, "")));
        Assert.That(bad.Error, Does.Contain("policy.yaml:3:3: error POL0002"));
    }
}
