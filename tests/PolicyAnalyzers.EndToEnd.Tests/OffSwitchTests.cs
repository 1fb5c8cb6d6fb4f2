using System.Collections.Generic;
using PolicyAnalyzers.EndToEnd.Tests.OffSwitches;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>Ways to switch the check off that end in red in every build, at a desk too, for the reason that they should.</summary>
internal sealed class OffSwitchTests
{
    private BuildResult build = null!;

    private static IEnumerable<OffSwitch> Ways => AllOffSwitches.ByPlace[RedIn.Build];

    [OneTimeSetUp]
    public void Build() => build = OffSwitchBuilds.RepositoryOf("always", Ways).WithProject(SuppressionsInSource.GeneratorProject).Build();

    [Test]
    public void Without_an_edit_the_finding_alone_is_shown() => Assert.That(build.Ours("Open"), Is.EqualTo(new[] { "error POL3001" }), build.ToString());

    [TestCaseSource(nameof(Ways))]
    public void It_is_red(OffSwitch way) => Assert.That(build.Errors(way), Has.Some.Contains(way.Saying), build.ToString());
}
