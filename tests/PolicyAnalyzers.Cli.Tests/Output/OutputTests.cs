using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using PolicyAnalyzers.Cli.Output;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Output;

/// <summary>Every format, against files that are kept.</summary>
public sealed class OutputTests
{
    private const string Full = nameof(Samples.Full);
    private const string Clean = nameof(Samples.Clean);
    private const string Incomplete = nameof(Samples.Incomplete);

    [TestCase("text", Clean, false, null, "clean.txt")]
    [TestCase("json", Clean, false, null, "clean.json")]
    [TestCase("sarif", Clean, false, null, "clean.sarif")]
    [TestCase("text", Full, false, null, "full.txt")]
    [TestCase("text", Full, true, 120, "full-terminal.txt")]
    [TestCase("text", Full, true, null, "full-inventory.txt")]
    [TestCase("json", Full, true, null, "full.json")]
    [TestCase("sarif", Full, true, null, "full.sarif")]
    [TestCase("text", Incomplete, false, null, "incomplete.txt")]
    [TestCase("sarif", Incomplete, false, null, "incomplete.sarif")]
    public void A_result_is_written_as_the_golden_file_says(string format, string result, bool inventory, int? width, string golden)
    {
        var text = Write(format, Result(result), inventory, width);

        // The only absolute path in any output.
        Golden.Verify(golden, text.Replace(new Uri(Samples.Root + "/").AbsoluteUri, "file:///repo/", StringComparison.Ordinal));
    }

    [Test]
    public void Beside_a_policy_that_cannot_be_used_nothing_is_counted()
    {
        var fault = Samples.Finding("POL0002", Samples.Place("policy.yaml", 3), "The policy cannot be read.", ("policy.level", "hard-mandatory"));

        var text = Write("text", Samples.Full with { Findings = [fault] }, inventory: false, width: null);

        Assert.That(text, Does.Contain("policy.yaml:3"));
        Assert.That(text, Does.Not.Contain("customer data member"));
        Assert.That(text, Does.Contain("Exit code 2: the policy cannot be used"));
    }

    [Test]
    public void Nothing_is_cut_when_no_width_is_given()
    {
        var message = new string('x', 5000);
        var text = Write("text", Samples.Clean with { Findings = [Samples.Finding("POL1001", Samples.Place("A.cs", 1), message)] }, inventory: false, width: null);

        Assert.That(text, Does.Contain(message));
    }

    [Test]
    public void Below_the_limits_of_GitHub_the_most_severe_results_are_written_and_what_is_left_out_is_told()
    {
        var findings = Enumerable.Range(0, SarifOutput.MostOnGitHub).Select(line => Samples.Finding("POL1001", Samples.Place("A.cs", line + 1), "advice", ("policy.level", "advisory")))
            .Append(Samples.Finding("POL3001", Samples.Place("B.cs", 1), "severe", ("policy.level", "hard-mandatory")) with { Related = [.. Enumerable.Range(1, 1500).Select(line => Samples.Place("C.cs", line))] });
        using var writer = new StringWriter();
        OutputFormats.CreateForGate("sarif", TextLayout.Plain).Write(Samples.Clean with { Findings = [.. findings] }, writer);

        var runs = JsonDocument.Parse(writer.ToString()).RootElement.GetProperty("runs");
        var results = runs[0].GetProperty("results").EnumerateArray().ToArray();
        Assert.That(runs.GetArrayLength(), Is.EqualTo(1));
        Assert.That(results, Has.Length.EqualTo(SarifOutput.MostOnGitHub));
        Assert.That(results[0].GetProperty("ruleId").GetString(), Is.EqualTo("POL3001"));
        Assert.That(results[0].GetProperty("relatedLocations").GetArrayLength(), Is.EqualTo(100));
        Assert.That(
            runs[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(),
            Is.EqualTo("Only the 5000 most severe of 5001 results are listed here. Left out: 1 of POL1001. --format json lists all."));
    }

    [Test]
    public void What_is_waived_is_a_result_of_its_own_rule_with_a_justified_suppression_and_every_other_says_that_it_has_none()
    {
        var waived = Samples.Finding("POL0901", Samples.Place("A.cs", 1), "set aside", ("policy.rule", "POL3001"), ("policy.set-aside-by", "waiver"), ("policy.justification", "waiver 'x', approved by officer"));
        var shown = Samples.Finding("POL1001", Samples.Place("B.cs", 1), "shown", ("policy.level", "advisory"));

        var results = JsonDocument.Parse(Write("sarif", Samples.Clean with { Findings = [shown], SetAside = [waived] }, inventory: false, width: null)).RootElement.GetProperty("runs")[0].GetProperty("results");

        Assert.That(results[0].GetProperty("suppressions").GetArrayLength(), Is.Zero);
        Assert.That(results[1].GetProperty("ruleId").GetString(), Is.EqualTo("POL3001"));
        Assert.That(results[1].GetProperty("suppressions")[0].GetProperty("justification").GetString(), Is.EqualTo("waiver 'x', approved by officer"));
    }

    [Test]
    public void Square_brackets_are_text_and_no_markup([Values("text", "json", "sarif")] string format)
    {
        var finding = Samples.Finding("POL1001", Samples.Place("[red]A.cs", 1), "Use [CustomerData].", ("policy.symbol", "T:A"), ("policy.remedy", "Write [/] here."));

        var text = Write(format, Samples.Clean with { Findings = [finding] }, inventory: false, width: 120);

        Assert.That(text, Does.Contain("[CustomerData]"));
    }

    private static string Write(string format, ScanResult result, bool inventory, int? width)
    {
        using var writer = new StringWriter();
        OutputFormats.Create(format, inventory, new TextLayout(width, Styled: false)).Write(result, writer);
        return writer.ToString();
    }

    private static ScanResult Result(string name)
        => name switch
        {
            Full => Samples.Full,
            Incomplete => Samples.Incomplete,
            _ => Samples.Clean,
        };
}
