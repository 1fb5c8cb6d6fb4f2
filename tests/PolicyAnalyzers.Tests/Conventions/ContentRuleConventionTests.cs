using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using PolicyAnalyzers.Policy.Content;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Tests.Conventions;

/// <summary>Id, constant, class, tests and page of each fault of a policy's content agree.</summary>
internal sealed class ContentRuleConventionTests
{
    private static readonly ImmutableDictionary<string, string> Names = typeof(ContentRuleIds).GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToImmutableDictionary(field => (string)field.GetRawConstantValue()!, field => field.Name);

    private static IReadOnlyList<ContentRule> Rules => ContentReview.Rules;

    [Test]
    public void Every_id_is_looked_for_and_all_stand_in_order_without_gaps() =>
        Assert.That(Rules.Select(rule => rule.Id), Is.EqualTo(Enumerable.Range(502, Names.Count).Select(number => $"POL0{number}")).And.EquivalentTo(Names.Keys));

    [Test]
    public void Every_page_of_the_band_has_its_constant() => Assert.That(
        Repository.Files("docs/rules", "POL05*.md").Select(file => file[^10..^3]).Where(id => id != "POL0501"),
        Is.EqualTo(Rules.Select(rule => rule.Id)));

    [TestCaseSource(nameof(Rules))]
    public void Class_and_tests_bear_the_name_of_the_constant(ContentRule rule)
    {
        Assert.That(Repository.Read($"src/PolicyAnalyzers.Policy/Content/{Names[rule.Id]}.cs"), Does.Contain($"<summary>{rule.Id}.").And.Contain("ContentRuleIds." + Names[rule.Id]));
        Assert.That(Repository.Read($"tests/PolicyAnalyzers.Policy.Tests/Content/{Names[rule.Id]}Tests.cs"), Does.Contain("ContentRuleIds." + Names[rule.Id]));
    }

    [TestCaseSource(nameof(Rules))]
    public void The_page_says_what_the_rule_says(ContentRule rule)
    {
        var page = new RulePage($"docs/rules/{rule.Id}.md");

        Assert.Multiple(() =>
        {
            Assert.That(page.Heading, Is.EqualTo($"# {rule.Id}: {rule.Title}"));
            Assert.That(page.Cell("Section"), Is.EqualTo("Governance"));
            Assert.That(page.Cell("Level"), Does.StartWith("never in a build; ").And.EndsWith(" of `dotnet policy validate`"));
            Assert.That(page.Cell("Code fix"), Is.EqualTo("none"));
            Assert.That(page.Cell("Source"), Is.EqualTo($"`src/PolicyAnalyzers.Policy/Content/{Names[rule.Id]}.cs`"));
            Assert.That(page.Summary, Is.EqualTo(rule.Description));
            Assert.That(page.Parts, Is.EqualTo(new[] { "What is flagged", "Example", "What to do", "Policy keys read" }));
        });
    }

    [TestCaseSource(nameof(Rules))]
    public void Title_and_description_are_a_phrase_and_sentences(ContentRule rule)
    {
        Assert.That(rule.Title, Does.Match("^[A-Z].*[^.]$").And.Length.LessThan(70));
        Assert.That(rule.Description, Does.Match(@"^[A-Z].*\.$"));
    }

    [TestCaseSource(nameof(Rules))]
    public void No_policy_sets_its_level_and_no_build_speaks_of_it(ContentRule rule)
    {
        Assert.That(RuleTable.Find(rule.Id), Is.Null);
        Assert.That(KnownRule.All.Select(known => known.Id), Has.None.EqualTo(rule.Id));
    }
}
