using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyAnalyzers.Cli.Beginning;
using PolicyAnalyzers.Cli.Tests.Support;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Cli.Tests.Beginning;

/// <summary>What a new policy says.</summary>
public sealed class PolicyTemplateTests
{
    private static readonly string Content = Path.Combine(Repository.Root, "src", "PolicyAnalyzers.Templates", "content", "policy-pack");

    private static readonly string Text = Fill()["policy.yaml"];

    private static readonly PolicyDocument Policy = Read(Text);

    private static readonly PolicyDate LongAfter = new(2999, 1, 1);

    private static IEnumerable<RuleFacts> Judged => RuleTable.All.Where(rule => !rule.IsRecord && !rule.IsGovernance);

    [Test]
    public void Editors_find_the_schema_by_its_first_line() => Assert.That(Text, Does.StartWith("# yaml-language-server: $schema=policy.schema.json\n"));

    [TestCaseSource(nameof(Judged))]
    public void A_rule_is_at_most_advisory_at_first_and_binds_later_as_the_catalogue_says(RuleFacts rule)
    {
        Assert.That(Policy.Levels.LevelOf(rule.Id, Policy.Identity.Effective), Is.LessThanOrEqualTo(EnforcementLevel.Advisory));
        Assert.That(Policy.Levels.LevelOf(rule.Id, LongAfter), Is.EqualTo(rule.TemplateLevel));
    }

    [Test]
    public void The_first_use_follows_the_whole_cycle()
    {
        var use = Policy.Uses[0];

        Assert.Multiple(() =>
        {
            Assert.That(use.Captured, Is.Not.Null);
            Assert.That(use.Permission, Is.Not.Null);
            Assert.That(use.Purpose, Is.Not.Null);
            Assert.That(use.OutcomeForCustomer, Is.Not.Null);
            Assert.That(use.OutcomeForCompany, Is.Not.Null);
            Assert.That(use.Insight, Is.Not.Null);
            Assert.That(use.Destinations, Is.Not.Empty);
        });
    }

    [Test]
    public void The_survey_in_its_comments_is_sound_once_the_hashes_are_gone()
    {
        var example = Regex.Match(Text, "(?m)^# surveys:\n(?:#   .*\n)+").Value;

        var policy = Read(Text.Replace(example, Regex.Replace(example, "(?m)^# ", ""), StringComparison.Ordinal));

        Assert.That(policy.Surveys, Has.Count.EqualTo(1));
    }

    [Test]
    public void The_files_stay_as_they_are_where_every_answer_is_the_template_s_own()
    {
        var filled = Fill();

        foreach (var (path, text) in filled.Where(file => file.Key != PolicySchema.FileName))
        {
            Assert.That(text, Is.EqualTo(File.ReadAllText(Path.Combine(Content, path)).ReplaceLineEndings("\n")), path);
        }
    }

    [Test]
    public void The_tool_and_the_analyzers_are_asked_for_in_the_version_of_this_tool()
    {
        using var manifest = JsonDocument.Parse(Fill()[".config/dotnet-tools.json"]);

        Assert.That(manifest.RootElement.GetProperty("tools").GetProperty("policyanalyzers.cli").GetProperty("version").GetString(), Is.EqualTo(ToolVersion.Number));
        Assert.That(Fill()["Contoso.CustomerData.csproj"], Does.Contain($"Include=\"PolicyAnalyzers\" Version=\"{ToolVersion.Number}\""));
        Assert.That(Policy.Identity.RequiredAnalyzers, Is.EqualTo(ToolVersion.Number));
    }

    /// <summary>The template with its own examples as answers.</summary>
    private static ImmutableDictionary<string, string> Fill()
    {
        using var configuration = JsonDocument.Parse(File.ReadAllText(Path.Combine(Content, ".template.config", "template.json")));
        var values = configuration.RootElement.GetProperty("symbols").EnumerateObject()
            .Where(symbol => symbol.Value.TryGetProperty("replaces", out _))
            .ToDictionary(symbol => symbol.Name, symbol => symbol.Value.GetProperty("replaces").GetString()!);
        return PolicyTemplate.Fill(values).ToImmutableDictionary(file => file.Path, file => file.Text);
    }

    private static PolicyDocument Read(string text)
    {
        var read = PolicyReader.Read(text, "policy.yaml");
        Assert.That(read.Problems, Is.Empty);
        return read.Document!;
    }
}
