using System;
using System.IO;
using System.Linq;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>The samples, built with one reference to their packed policy.</summary>
public sealed class PackedSampleTests
{
    private string folder = null!;

    [OneTimeSetUp]
    public void Copy()
    {
        var samples = Path.Combine(TemporaryFeed.Repository, "docs", "samples");
        folder = Path.Combine(EndToEnd.Feed.Root, "samples");
        foreach (var file in Directory.EnumerateFiles(samples, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(samples, file);
            if (!path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
                File.Copy(file, Path.Combine(folder, path));
            }
        }
    }

    [Test]
    public void The_repaired_solution_builds_without_a_word()
    {
        var build = Build("ContosoCrm.Fixed");

        Assert.That(build.Diagnostics, Is.Empty, build.ToString());
        Assert.That(build.ExitCode, Is.Zero, build.ToString());
    }

    [Test]
    public void The_other_one_shows_every_finding_that_it_lists_and_no_other()
    {
        var expected = File.ReadAllLines(Path.Combine(folder, "ContosoCrm", "expected.txt")).Where(line => line.Length > 0 && line[0] != '#');

        var build = Build("ContosoCrm");

        var found = build.Diagnostics.Select(finding =>
            $"{Path.GetRelativePath(Path.Combine(folder, "ContosoCrm"), finding.Path).Replace('\\', '/')}:{finding.Line}:{finding.Id}");
        Assert.That(found.Order(StringComparer.Ordinal), Is.EqualTo(expected.Order(StringComparer.Ordinal)), build.ToString());
        Assert.That(build.ExitCode, Is.Not.Zero, "POL3001 is an error there");
    }

    private BuildResult Build(string sample)
    {
        var (exitCode, output) = Dotnet.Run(
            Path.Combine(folder, sample),
            ["build", "--verbosity", "quiet", "-p:UsePolicyPackage=true", "-p:PolicyPackageVersion=" + EndToEnd.Feed.PolicyVersion]);
        return new BuildResult(exitCode, output);
    }
}
