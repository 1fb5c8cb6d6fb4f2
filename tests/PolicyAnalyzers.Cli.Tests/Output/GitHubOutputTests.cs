using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Output;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Output;

/// <summary>Annotations of GitHub, of which a step shows ten of each kind.</summary>
public sealed class GitHubOutputTests
{
    [Test]
    public void What_a_step_can_show_is_annotations_and_nothing_else()
        => Assert.That(Write(Many(10, "POL3001", "hard-mandatory"), Many(10, "POL1001", "advisory")), Has.Length.EqualTo(20).And.All.Match("^::(error|warning) file="));

    [Test]
    public void Beyond_that_the_first_and_most_severe_are_annotations_and_the_rest_are_lines_after_a_sentence_that_counts_them()
    {
        var lines = Write(Many(9, "POL3001", "hard-mandatory"), Many(3, "POL3002", "soft-mandatory"), Many(11, "POL1001", "advisory"));

        Assert.That(lines[..10], Is.All.StartsWith("::error "));
        Assert.That(lines[..9], Is.All.Contains("title=POL3001::"));
        Assert.That(lines[9], Does.Contain("title=POL3002::"));
        Assert.That(lines[10..20], Is.All.StartsWith("::warning "));
        Assert.That(lines[20..], Is.EqualTo(new[]
        {
            "::notice title=More than GitHub shows::2 errors and 1 warning more than these: they stand below in the log, since GitHub shows 10 annotations of a kind for a step.",
            "error POL3002 A.cs:2: POL3002 in line 2",
            "error POL3002 A.cs:3: POL3002 in line 3",
            "warning POL1001 A.cs:11: POL1001 in line 11",
        }));
    }

    [Test]
    public void Missing_evidence_is_told_before_any_finding()
    {
        var gaps = Samples.Clean with { Problems = [.. Enumerable.Range(1, 12).Select(number => new ScanProblem(Samples.At($"P{number}.csproj"), "was not compiled.", ["First detail"]))] };

        var lines = Write(gaps with { Findings = [.. Many(1, "POL3001", "hard-mandatory")] });

        Assert.That(lines[..10], Is.All.StartsWith("::error title=Evidence is missing::P"));
        Assert.That(lines[10], Does.Contain("::3 errors more than these: they stand below"));
        Assert.That(lines[11..], Is.EqualTo(new[]
        {
            "error Evidence is missing: P11.csproj was not compiled. First detail",
            "error Evidence is missing: P12.csproj was not compiled. First detail",
            "error POL3001 A.cs:1: POL3001 in line 1",
        }));
    }

    private static IEnumerable<Finding> Many(int count, string rule, string level)
        => Enumerable.Range(1, count).Select(line => Samples.Finding(rule, Samples.Place("A.cs", line), $"{rule} in line {line}", ("policy.level", level)));

    private static string[] Write(params IEnumerable<Finding>[] findings) => Write(Samples.Clean with { Findings = [.. findings.SelectMany(each => each)] });

    private static string[] Write(ScanResult result)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        OutputFormats.CreateForGate("github", TextLayout.Plain).Write(result, writer);
        return writer.ToString().TrimEnd().Split('\n');
    }
}
