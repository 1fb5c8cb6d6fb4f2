using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.CodeFixes.Declarations;
using PolicyAnalyzers.Constants;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vocabulary;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Conventions;

/// <summary>Id, class, folder, page, tests and fix of a rule agree.</summary>
internal sealed class RuleConventionTests
{
    private static readonly Dictionary<string, string> Fixes = typeof(UndeclaredCustomerDataCodeFix).Assembly.GetTypes()
        .Where(type => typeof(CodeFixProvider).IsAssignableFrom(type) && !type.IsAbstract)
        .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds.Select(id => (id, type.Name)))
        .ToDictionary(pair => pair.id, pair => pair.Name);

    private static IReadOnlyList<KnownRule> Rules => KnownRule.All;

    [Test]
    public void Every_id_is_a_rule_and_every_rule_an_id_in_order()
    {
        Assert.That(Rules, Is.Not.Empty);
        Assert.That(AllRules.InOrder.Select(rule => rule.Id), Is.EqualTo(Rules.Select(rule => rule.Id)));
        Assert.That(Rules.Select(rule => rule.Id), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal).And.Unique);
    }

    [Test]
    public void Every_rule_is_supported_by_an_analyzer_and_every_supported_id_is_a_rule() => Assert.That(
        PolicyTest.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id).Distinct(),
        Is.EquivalentTo(Rules.Select(rule => rule.Id)));

    [Test]
    public void Tests_run_every_analyzer() => Assert.That(
        PolicyTest.Analyzers.Select(analyzer => analyzer.GetType()),
        Is.EquivalentTo(typeof(PolicyAnalyzer).Assembly.GetTypes().Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)));

    [TestCaseSource(nameof(Rules))]
    public void The_class_bears_the_name_of_the_id_and_stands_in_the_bands_folder(KnownRule rule)
    {
        var type = typeof(Rule).Assembly.GetType($"PolicyAnalyzers.Rules.{rule.Band}.{rule.Name}");

        Assert.That(type, Is.Not.Null);
        Assert.That(type!.GetField("Rule")?.GetValue(null), Is.SameAs(rule.Rule));
        Assert.That(Repository.Read(rule.SourceFile), Does.Contain("RuleIds." + rule.Name));
        Assert.That(rule.Descriptor.Category, Is.EqualTo(rule.Band));
    }

    [TestCaseSource(nameof(Rules))]
    public void It_has_tests_of_its_own(KnownRule rule) => Assert.That(Repository.PathOf(rule.TestFile), Does.Exist);

    [TestCaseSource(nameof(Rules))]
    public void The_policy_language_knows_it_as_what_it_is(KnownRule rule)
    {
        var facts = RuleTable.Find(rule.Id);

        Assert.That(facts, Is.Not.Null);
        Assert.That(facts!.IsRecord, Is.EqualTo(rule.Rule.Kind == RuleKind.Record));
        Assert.That(facts.IsGovernance, Is.EqualTo(rule.Rule.Kind == RuleKind.Fixed).Or.EqualTo(rule.Rule.Kind == RuleKind.Record));
    }

    [TestCaseSource(nameof(Rules))]
    public void A_fix_bears_the_name_of_its_rule_and_has_tests(KnownRule rule)
    {
        if (Fixes.TryGetValue(rule.Id, out var fix))
        {
            Assert.That(fix, Is.EqualTo(rule.FixName));
            Assert.That(Repository.PathOf($"src/PolicyAnalyzers.CodeFixes/{rule.Band}/{fix}.cs"), Does.Exist);
            Assert.That(Repository.PathOf($"tests/PolicyAnalyzers.CodeFixes.Tests/{rule.Band}/{fix}Tests.cs"), Does.Exist);
        }
        else
        {
            Assert.That(Repository.PathOf($"src/PolicyAnalyzers.CodeFixes/{rule.Band}/{rule.FixName}.cs"), Does.Not.Exist);
        }
    }

    [TestCaseSource(nameof(Rules))]
    public void The_page_says_what_the_rule_says(KnownRule rule)
    {
        var page = new RulePage(rule.PageFile);

        Assert.Multiple(() =>
        {
            Assert.That(page.Heading, Is.EqualTo($"# {rule.Id}: {rule.Descriptor.Title.ToString(null)}"));
            Assert.That(page.Cell("Section"), Is.EqualTo(rule.Band));
            Assert.That(page.Cell("Source"), Is.EqualTo($"`Rules/{rule.Band}/{rule.Name}.cs`"));
            Assert.That(page.Summary, Is.EqualTo(rule.Descriptor.Description.ToString(null)));
        });
    }

    [TestCaseSource(nameof(Rules))]
    public void The_page_says_how_the_rule_binds(KnownRule rule)
    {
        var level = new RulePage(rule.PageFile).Cell("Level");

        Assert.That(level, Does.StartWith(rule.Rule switch
        {
            { Kind: RuleKind.Record } => "record: shown only where the inventory is asked for",
            { Kind: RuleKind.Judgement } => "set by `levels` in the policy; advisory without a policy of your own",
            { FixedLevel: EnforcementLevel.Advisory } => "a warning that nothing silences",
            { FixedLevel: EnforcementLevel.SoftMandatory } => "an error where you have a policy of your own",
            _ => "always an error",
        }));
        Assert.That(level.Contains("hard-mandatory", StringComparison.Ordinal), Is.EqualTo(rule.Rule.Kind == RuleKind.Judgement && RuleTable.Find(rule.Id)!.MayBeLocked));
    }

    [TestCaseSource(nameof(Rules))]
    public void The_page_says_whether_there_is_a_fix(KnownRule rule)
    {
        var page = new RulePage(rule.PageFile);
        var hasFix = Fixes.ContainsKey(rule.Id);

        Assert.That(page.Cell("Code fix").StartsWith("none", StringComparison.Ordinal), Is.Not.EqualTo(hasFix));
        string[] parts = ["What is flagged", "Example", "What to do", "Policy keys read"];
        Assert.That(page.Parts, Is.EqualTo(hasFix ? [.. parts, "Fix safety"] : parts));
    }

    [TestCaseSource(nameof(Rules))]
    public void The_help_link_leads_to_the_page(KnownRule rule) => Assert.That(rule.Descriptor.HelpLinkUri, Does.StartWith("https://").And.EndsWith("/" + rule.PageFile));

    [TestCaseSource(nameof(Rules))]
    public void Every_descriptor_of_a_rule_says_the_same(KnownRule rule)
    {
        EnforcementLevel[] levels = [EnforcementLevel.Advisory, EnforcementLevel.SoftMandatory, EnforcementLevel.HardMandatory];
        var descriptors = levels.SelectMany(level => new[] { rule.Rule.At(level, isScan: false), rule.Rule.At(level, isScan: true) }).Distinct().ToArray();

        Assert.That(descriptors.Select(each => (each.Id, each.Title.ToString(null), each.MessageFormat.ToString(null), each.Category, each.HelpLinkUri)).Distinct().ToArray(), Has.Length.EqualTo(1));
        Assert.That(descriptors.Where(each => each.DefaultSeverity == DiagnosticSeverity.Error).Select(each => each.CustomTags), Is.All.Contains(WellKnownDiagnosticTags.NotConfigurable));
        Assert.That(
            descriptors.Where(each => each.DefaultSeverity == DiagnosticSeverity.Error).Select(each => each.CustomTags),
            Is.All.Contains(WellKnownDiagnosticTags.Compiler),
            "against [SuppressMessage]");
    }

    [TestCaseSource(nameof(Rules))]
    public void The_title_is_a_phrase(KnownRule rule)
    {
        var title = rule.Descriptor.Title.ToString(null);

        Assert.That(title, Does.Match("^[A-Z]").And.Not.EndsWith("."));
        Assert.That(title, Has.Length.LessThan(60));
    }

    [TestCaseSource(nameof(Rules))]
    public void The_message_is_a_sentence_that_names_its_subject(KnownRule rule)
    {
        var message = rule.Descriptor.MessageFormat.ToString(null);
        var isTwoSentences = message.Contains(". ", StringComparison.Ordinal);

        Assert.Multiple(() =>
        {
            Assert.That(message.EndsWith('.'), Is.EqualTo(isTwoSentences), "One sentence has no full stop; two have two.");
            Assert.That(message, Does.Not.Contain("!").And.Not.Contain("\n").And.Not.Contain("  "));
            Assert.That(message, Does.Match(@"^['A-Z{]"));

            // What the reader of a policy says names its subject by itself.
            Assert.That(message, isTwoSentences ? Does.StartWith("{0}") : Does.Match(@"'\{\d\}'"));
        });
    }

    [TestCaseSource(nameof(Rules))]
    public void A_judgement_says_whom_to_ask(KnownRule rule)
    {
        if (rule.Rule.Kind == RuleKind.Judgement)
        {
            Assert.That(rule.Descriptor.MessageFormat.ToString(null), Does.Match(@" \(\{\d\}\)$"));
        }
    }

    [TestCaseSource(nameof(Rules))]
    public void The_description_is_made_of_sentences(KnownRule rule) => Assert.That(rule.Descriptor.Description.ToString(null), Does.Match("^[A-Z].*\\.$"));

    [Test]
    public void Release_tracking_lists_every_rule_once()
    {
        var lines = (Repository.Read("src/PolicyAnalyzers/AnalyzerReleases.Shipped.md") + Repository.Read("src/PolicyAnalyzers/AnalyzerReleases.Unshipped.md")).Split('\n');
        var listed = lines.Where(line => line.StartsWith("POL", StringComparison.Ordinal)).Select(line => Regex.Replace(line, @" \| [^|]*$", ""));

        // Of POL0501 speaks a generator, to the authors of a policy package alone.
        var ofGenerator = DisagreeingPackage.Rule.Descriptors.Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity}").Take(1);
        Assert.That(listed, Is.EquivalentTo(Rules.Select(rule => $"{rule.Id} | {rule.Descriptor.Category} | {rule.Descriptor.DefaultSeverity}").Concat(ofGenerator)));
    }
}
