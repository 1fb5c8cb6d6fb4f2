using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Output;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Output;

/// <summary>What is written as SARIF is SARIF, by the published schema.</summary>
public sealed class SarifSchemaTests
{
    private static string Log => Write(OutputFormats.Create("sarif", inventory: true, TextLayout.Plain), Samples.Incomplete);

    [Test]
    public void Every_result_is_valid_as_a_scan_and_as_a_gate_writes_it()
    {
        foreach (var result in new[] { Samples.Clean, Samples.Full, Samples.Incomplete })
        {
            Assert.That(SarifSchema.FaultsOf(Write(OutputFormats.Create("sarif", inventory: true, TextLayout.Plain), result)), Is.Empty);
            Assert.That(SarifSchema.FaultsOf(Write(OutputFormats.CreateForGate("sarif", TextLayout.Plain), result)), Is.Empty);
        }
    }

    [Test]
    public async Task A_scan_of_texts_is_valid()
    {
        using var folder = new SampleFolder().With("with spaces & signs%.json", "\"https://api.delighted.com/v1/people.json\"");

        var run = await Tool.RunAsync("scan", folder.Path, "--text", "--format", "sarif");

        Assert.That(run.Json.GetProperty("runs")[0].GetProperty("results").GetArrayLength(), Is.EqualTo(1), run.Said);
        Assert.That(SarifSchema.FaultsOf(run.Output), Is.Empty, run.Said);
    }

    [TestCase("version", "\"2.0.0\"", "/version")]
    [TestCase("runs/0/results/0/level", "\"fatal\"", "/runs/0/results/0/level")]
    [TestCase("runs/0/results/0/message", "{}", "/runs/0/results/0/message")]
    [TestCase("runs/0/results/0/severity", "1", "/runs/0/results/0")]
    [TestCase("runs/0/results/0/locations/0/physicalLocation/region/startLine", "0", "/runs/0/results/0/locations/0/physicalLocation/region/startLine")]
    [TestCase("runs/0/tool/driver/rules/0/helpUri", "\"no address\"", "/runs/0/tool/driver/rules/0/helpUri")]
    [TestCase("runs/0/results/0/suppressions", "[{ \"status\": \"accepted\" }]", "/runs/0/results/0/suppressions/0")]
    public void A_damaged_log_is_refused_at_its_place(string path, string value, string place)
    {
        var log = JsonNode.Parse(Log)!;
        var parts = path.Split('/');
        var parent = parts[..^1].Aggregate(log, (node, part) => int.TryParse(part, out var index) ? node[index]! : node[part]!);
        parent[parts[^1]] = JsonNode.Parse(value);

        Assert.That(SarifSchema.FaultsOf(log.ToJsonString()).Select(fault => fault[..fault.IndexOf(": ", StringComparison.Ordinal)]), Has.Some.StartsWith(place));
    }

    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("""{ "version": "2.1.0" }""")]
    public void A_log_that_lacks_its_runs_is_refused(string log) => Assert.That(SarifSchema.FaultsOf(log), Is.Not.Empty);

    private static string Write(IOutput output, ScanResult result)
    {
        using var writer = new StringWriter();
        output.Write(result, writer);
        return writer.ToString();
    }
}
