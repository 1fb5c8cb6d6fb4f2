using System.IO;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Tests.Support;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Tests.Commands;

/// <summary>Going back to an older policy.</summary>
public sealed class RevertVerbTests
{
    private static readonly string Tighter = ExamplePolicy.With(("version: 2.1.0", "version: 3.0.0"), ("minimum-age: 16", "minimum-age: 18"), ("quorum: 3", "quorum: 5"));

    private SampleFolder folder = null!;

    [SetUp]
    public void Create() => folder = new SampleFolder().With("old.yaml", ExamplePolicy.Text).With("now/policy.yaml", Tighter);

    [TearDown]
    public void Delete() => folder.Dispose();

    [Test]
    public async Task The_old_content_becomes_the_next_version_and_says_from_where_why_and_since_when()
    {
        var run = await Tool.RunAsync("revert", folder.At("old.yaml"), "--reason", "customers of 16 were turned away: \"#1\"", "--current", folder.At("now"), "--as-of", "2026-12-24");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        var policy = PolicyReader.Read(File.ReadAllText(folder.At("now/policy.yaml")), "policy.yaml").Document!;
        Assert.Multiple(() =>
        {
            Assert.That(policy.Identity.Version, Is.EqualTo("3.1.0"), "going back to 16 can only take refusals away");
            Assert.That(policy.SurveyPolicy.MinimumAge, Is.EqualTo(16));
            Assert.That(policy.Board!.Quorum, Is.EqualTo(3));
            Assert.That(policy.Identity.Reverts, Is.EqualTo(new Policy.Model.Reversion("2.1.0", "customers of 16 were turned away: \"#1\"", new PolicyDate(2026, 12, 24))));
            Assert.That(policy.Identity.Approval, Is.Null, "it was given to another text");
            Assert.That(run.Output, Does.Contain("Nobody younger than 16 is asked any more; the limit was 18.").And.Contain("This version goes back to version 2.1.0"));
            Assert.That(run.Error, Does.Contain("is now version 3.1.0").And.Contain("dotnet policy pack --previous Contoso.CustomerData.3.0.0.nupkg"), "the file in force is replaced");
        });
    }

    [Test]
    public async Task The_new_version_says_enough_of_the_difference_also_where_going_back_tightens()
    {
        folder.With("old.yaml", ExamplePolicy.With(("minimum-age: 16", "minimum-age: 20")));

        var run = await Tool.RunAsync("revert", folder.At("old.yaml"), "--reason", "r", "--current", folder.At("now"), "--output", folder.At("next.yaml"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(File.ReadAllText(folder.At("next.yaml")), Does.Contain("version: 4.0.0"));
        Assert.That(File.ReadAllText(folder.At("now/policy.yaml")), Is.EqualTo(Tighter), "only the named file is written");
        Assert.That((await Tool.RunAsync("diff", folder.At("now"), folder.At("next.yaml"))).ExitCode, Is.EqualTo(ExitCodes.Clean));
    }

    [TestCase("now", "is not older than", "2.1.0", "3.0.0")]
    [TestCase("old.yaml", "is not older than", "2.1.0", "2.1.0", Description = "The same version.")]
    public async Task What_is_not_older_is_refused(string name, string said, string from, string to)
    {
        folder.With("newer.yaml", ExamplePolicy.Text.Replace("version: " + from, "version: " + to)).With("now/policy.yaml", ExamplePolicy.Text);

        var run = await Tool.RunAsync("revert", folder.At(name == "now" ? "newer.yaml" : name), "--reason", "r", "--current", folder.At("now"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
        Assert.That(run.Error, Does.Contain(said));
        Assert.That(File.ReadAllText(folder.At("now/policy.yaml")), Is.EqualTo(ExamplePolicy.Text));
    }

    [Test]
    public async Task Going_back_needs_a_reason()
    {
        Assert.That((await Tool.RunAsync("revert", folder.At("old.yaml"), "--current", folder.At("now"))).ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy));
        Assert.That((await Tool.RunAsync("revert", folder.At("old.yaml"), "--reason", " ", "--current", folder.At("now"))).ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy));
        Assert.That(File.ReadAllText(folder.At("now/policy.yaml")), Is.EqualTo(Tighter));
    }
}
