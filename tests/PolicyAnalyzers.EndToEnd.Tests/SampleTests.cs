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
}
