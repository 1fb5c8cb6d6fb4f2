using System;
using System.IO;
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
