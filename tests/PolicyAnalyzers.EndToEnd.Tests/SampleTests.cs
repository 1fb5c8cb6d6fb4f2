using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>The samples, scanned by the command line as README says: what they must show was written before the rules were.</summary>
public sealed class SampleTests
{
    private static string Samples => Path.Combine(TemporaryFeed.Repository, "docs", "samples");

    [Test]
    public void ContosoCrm_shows_exactly_what_is_expected_of_it()
    {
        var expected = File.ReadLines(Path.Combine(Samples, "ContosoCrm", "expected.txt")).Where(line => line.Length > 0 && line[0] != '#').ToArray();

        var (exitCode, findings) = Scan("ContosoCrm");

        Assert.That(findings, Is.EquivalentTo(expected));
        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(expected, Has.Length.GreaterThanOrEqualTo(20));
        Assert.That(expected.Select(line => line[(line.LastIndexOf(':') + 1)..]).Distinct().Count(), Is.GreaterThanOrEqualTo(6));
    }

    [Test]
    public void ContosoCrm_is_clean_after_the_repair()
    {
        var (exitCode, findings) = Scan("ContosoCrm.Fixed");

        Assert.That(findings, Is.Empty);
        Assert.That(exitCode, Is.Zero);
    }

    [Test]
    public void ContosoCrm_fixed_builds_with_one_reference_to_the_packed_policy()
    {
        var repository = EndToEnd.Feed.NewRepository("fixed-by-package");
        Copy(Path.Combine(Samples, "ContosoCrm.Fixed"), repository.Folder);
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", ".editorconfig" })
        {
            // The sample's own import of its parent has to find something: beside the copy there is only the feed.
            var shared = Path.Combine(Samples, name);
            if (File.Exists(shared))
            {
                File.Copy(shared, Path.Combine(repository.Folder, "..", name), overwrite: true);
            }
        }

        var (exitCode, output) = Dotnet.Run(
            repository.Folder,
            ["build", "-p:UsePolicyPackage=true", "-p:PolicyPackageVersion=" + EndToEnd.Feed.PolicyVersion, "--verbosity", "quiet"]);

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(new BuildResult(exitCode, output).Ours(), Is.Empty, output);
    }

    private static (int ExitCode, IReadOnlyList<string> Findings) Scan(string sample)
    {
        var folder = Path.Combine(Samples, sample);
        var file = Path.Combine(EndToEnd.Feed.Root, sample + ".json");
        var (exitCode, output) = CommandLine.Run(TemporaryFeed.Repository, ["scan", folder, "--format", "json", "--output", file]);
        Assert.That(File.Exists(file), output);
        using var report = JsonDocument.Parse(File.ReadAllText(file));
        return (exitCode, report.RootElement.GetProperty("findings").EnumerateArray().Select(Line).ToArray());

        static string Line(JsonElement finding) =>
            $"{finding.GetProperty("file").GetString()}:{finding.GetProperty("line").GetInt32()}:{finding.GetProperty("rule").GetString()}";
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            if (!relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                var target = Path.Combine(to, relative);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }
}
