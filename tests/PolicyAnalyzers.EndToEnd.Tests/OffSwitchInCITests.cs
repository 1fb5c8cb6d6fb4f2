using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyAnalyzers.EndToEnd.Tests.OffSwitches;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>Ways to switch the check off that are a warning at a desk and end in red in CI, for the reason that they should.</summary>
internal sealed class OffSwitchInCITests
{
    private BuildResult desk = null!;
    private BuildResult ci = null!;
    private BuildResult required = null!;

    private static IEnumerable<OffSwitch> Ways => AllOffSwitches.ByPlace[RedIn.BuildInCI];

    private static IEnumerable<OffSwitch> AtADesk => AllOffSwitches.ByPlace[RedIn.BuildAtADesk];

    private static IEnumerable<OffSwitch> WhereRequired => AllOffSwitches.ByPlace[RedIn.BuildThatRequires];

    [OneTimeSetUp]
    public void Build()
    {
        var repository = OffSwitchBuilds.RepositoryOf("in-ci", Ways.Concat(AtADesk).Concat(WhereRequired))
            .WithProject(new ConsumerProject("Clean") { Source = Code.Declared })
            .WithProject(new ConsumerProject("Unasked") { Items = ConsumerProject.AnalyzerPackage, Properties = "<RunAnalyzers>false</RunAnalyzers>", Source = Code.Undeclared });
        desk = repository.Build();
        ci = repository.BuildInCI();
        required = repository.Run(
            ["build", WhereRequired.Single().Name, "--no-restore", "--no-incremental"],
            ("PolicyRequiredVersion", $"Contoso.CustomerData>={EndToEnd.Feed.PolicyVersion}"));
    }

    [Test]
    public void Without_an_edit_the_finding_alone_is_shown() => Assert.That(ci.Ours("Open"), Is.EqualTo(new[] { "error POL3001" }), ci.ToString());

    [Test]
    public void Clean_code_stays_green()
    {
        Assert.That(desk.Diagnostics.Where(found => found.Project == "Clean"), Is.Empty, desk.ToString());
        Assert.That(ci.Diagnostics.Where(found => found.Project == "Clean"), Is.Empty, ci.ToString());
    }

    [Test]
    public void Who_has_no_policy_may_switch_the_analyzers_off()
    {
        Assert.That(desk.Ours("Unasked"), Is.Empty, desk.ToString());
        Assert.That(ci.Ours("Unasked"), Is.Empty, ci.ToString());
    }

    [TestCaseSource(nameof(Ways))]
    public void It_is_red_in_CI(OffSwitch way) => Assert.That(ci.Errors(way), Has.Some.Contains(way.Saying), ci.ToString());

    [TestCaseSource(nameof(Ways))]
    public void At_a_desk_it_is_told_where_the_targets_are_still_there(OffSwitch way) =>
        Assert.That(desk.Ours(way.Name), way.IsToldAtADesk ? Has.Member("warning POL0008") : Has.No.Member("warning POL0008"), desk.ToString());

    [TestCaseSource(nameof(AtADesk))]
    public void It_is_red_at_the_desk_where_alone_it_is_compiled(OffSwitch way)
    {
        Assert.That(desk.Errors(way), Has.Some.Contains(way.Saying), desk.ToString());
        Assert.That(ci.Ours(way.Name), Is.Empty, ci.ToString());
    }

    [TestCaseSource(nameof(WhereRequired))]
    public void It_is_red_where_the_pipeline_says_what_it_requires(OffSwitch way) => Assert.That(required.Errors(way), Has.Some.Contains(way.Saying), required.ToString());

    [Test]
    public void A_package_that_was_changed_in_the_cache_is_red()
    {
        // A package cache of its own, since a file of it is replaced; by an assembly that loads and holds no analyzer.
        var repository = EndToEnd.Feed.NewRepository("off-switches-cache")
            .With("Directory.Build.props", "<Project><PropertyGroup><RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath></PropertyGroup></Project>")
            .WithProject(new ConsumerProject("App") { Source = Code.Declared });
        var restore = repository.Run(["restore"]);
        Assert.That(restore.ExitCode, Is.Zero, restore.ToString());
        var packages = Path.Combine(repository.Folder, "packages");
        var harmless = Directory.GetFiles(packages, "PolicyAnalyzers.Annotations.dll", SearchOption.AllDirectories)[0];
        File.Copy(harmless, Directory.GetFiles(packages, "PolicyAnalyzers.dll", SearchOption.AllDirectories)[0], overwrite: true);

        var build = repository.BuildInCI();

        Assert.That(build.Ours("App"), Is.EqualTo(new[] { "error POL0008" }), build.ToString());
        Assert.That(build.With("POL0008", "App")[0].Message, Does.Contain("PolicyAnalyzers.dll").And.Contain("is not the file that the package was made with"));
    }
}
