using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Tests.Support;
using PolicyAnalyzers.Cli.Texts;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Tests.Texts;

/// <summary>The ways around the governed client that only texts show: each has its text beside it.</summary>
[TestFixture]
internal sealed class GatewayTextTests
{
    private static readonly string Gateway = Path.Combine(Repository.Root, "tests", "PolicyAnalyzers.Tests", "Gateway");

    private static readonly PolicyDocument Policy = Policies.Read(File.ReadAllText(Path.Combine(Gateway, "policies", "default.policy.yaml")));

    private static IEnumerable<string> Routes => Directory.EnumerateFiles(Path.Combine(Gateway, "routes"), "*.cs")
        .Where(file => File.ReadLines(file).TakeWhile(line => line.StartsWith("//", System.StringComparison.Ordinal)).Contains("// seen by: texts"))
        .Select(Path.GetFileNameWithoutExtension)
        .OfType<string>()
        .Order(System.StringComparer.Ordinal);

    [TestCaseSource(nameof(Routes))]
    public void The_text_beside_the_route_shows_it(string route)
    {
        using var folder = new SampleFolder();
        foreach (var text in Directory.EnumerateFiles(Path.Combine(Gateway, "routes"), route + ".*").Where(file => !file.EndsWith(".cs", System.StringComparison.Ordinal)))
        {
            folder.With(Path.GetFileName(text), File.ReadAllText(text));
        }

        Assert.That(TextScanner.Scan(folder.Path, Policy, withSources: false).Findings, Is.Not.Empty);
    }
}
