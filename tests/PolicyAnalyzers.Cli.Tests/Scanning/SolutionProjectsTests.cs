using System.IO;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Scanning;

public sealed class SolutionProjectsTests
{
    [Test]
    public void A_listing_without_projects_gives_none()
        => Assert.That(SolutionProjects.Parse(["No projects found in the solution."], Samples.Root), Is.Empty);

    [Test]
    public void Projects_stand_below_the_ruled_line()
        => Assert.That(
            SolutionProjects.Parse(["Project(s)", "----------", "src/B.csproj", @"src\A.csproj", string.Empty], Samples.Root),
            Is.EqualTo(new[] { Samples.At(Path.Combine("src", "A.csproj")), Samples.At(Path.Combine("src", "B.csproj")) }));
}
