using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Tests.Conventions;

/// <summary>Pages are listed where people look for them, and say what the list says.</summary>
internal sealed class DocumentationTests
{
    private static IReadOnlyList<string> RulePages => [.. Repository.Files("docs/rules", "POL*.md")];

    private static IReadOnlyList<string> DecisionPages => [.. Repository.Files("docs/decisions", "0*.md")];

    [TestCaseSource(nameof(RulePages))]
    public void The_table_of_rules_repeats_the_page(string file)
    {
        var id = Path.GetFileNameWithoutExtension(file);
        var page = new RulePage(file);

        Assert.That(page.Heading, Does.StartWith($"# {id}: "));
        var row = $"| [{id}]({id}.md) | {page.Heading[(id.Length + 4)..]} | {page.Cell("Level")} | {page.Cell("Code fix")} |";
        Assert.That(Repository.Read("docs/rules/README.md").Split('\n'), Has.Exactly(1).EqualTo(row));
    }

    [Test]
    public void The_table_of_rules_lists_nothing_else() => Assert.That(
        Repository.Read("docs/rules/README.md").Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal)).Select(line => $"docs/rules/{line[3..10]}.md"),
        Is.EqualTo(RulePages));

    [TestCaseSource(nameof(DecisionPages))]
    public void Every_decision_is_listed_with_its_title(string file)
    {
        var heading = Repository.Read(file).Split('\n')[0];

        Assert.That(heading, Does.StartWith("# "));
        Assert.That(Repository.Read("docs/decisions/README.md"), Does.Contain($"- [{heading[2..]}]({Path.GetFileName(file)})"));
    }

    [Test]
    public void Decisions_are_numbered_without_gaps() => Assert.That(
        DecisionPages.Select(file => int.Parse(Path.GetFileName(file)[..4], System.Globalization.CultureInfo.InvariantCulture)),
        Is.EqualTo(Enumerable.Range(1, DecisionPages.Count)));
}
