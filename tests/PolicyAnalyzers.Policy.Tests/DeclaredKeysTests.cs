using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Tests;

/// <summary>Every key of the language is there, is told apart from a misspelling, and is judged.</summary>
[TestFixture]
internal sealed class DeclaredKeysTests
{
    private static readonly DeclaredKey[] Keys = DeclaredKey.All().ToArray();

    private static MappingNode Root => DeclaredKey.Root;

    [Test]
    public void The_example_holds_every_declared_key()
    {
        // Any card may say these two; the section of roles stands for all of them.
        var declared = PolicyLanguage.AllKeys().Select(key => key.Key).Where(path => IsOfRoles(path) || !path.EndsWith(".retired", StringComparison.Ordinal) && !path.EndsWith(".replaced-by", StringComparison.Ordinal));
        Assert.That(Keys.Select(key => key.Path), Is.EquivalentTo(declared));
        Assert.That(PolicyReader.Read(DeclaredKey.Text, "p.yaml").Problems, Is.Empty);

        static bool IsOfRoles(string path) => path.StartsWith("roles.", StringComparison.Ordinal);
    }

    [Test]
    public void Every_declaration_says_what_it_means_and_names_rules_that_exist()
    {
        foreach (var (path, key) in PolicyLanguage.AllKeys())
        {
            Assert.That(key.Meaning, Does.EndWith(".").And.Match("^[A-Z']"), path);
            Assert.That(key.Meaning, Does.Not.Contain("\n"), path);
            Assert.That(key.ReadBy, Is.SubsetOf(Vocabulary.RuleTable.Ids), path);
            Assert.That(key.Name, Does.Match("^[a-z]+(-[a-z]+)*$"), path);
        }
    }

    [Test]
    public void Only_five_keys_are_required_at_the_top() =>
        Assert.That(
            PolicyLanguage.AllKeys().Where(key => key.Value.IsRequired && !key.Key.Contains('*', StringComparison.Ordinal) && key.Key.Split('.').Length <= 2).Select(key => key.Key),
            Is.EqualTo(new[] { "schema", "policy", "policy.id", "policy.version", "policy.contact", "policy.effective" }));

    [TestCaseSource(nameof(Keys))]
    public void A_misspelt_key_is_told_at_its_place(DeclaredKey key)
    {
        var end = key.Key.Span.Start + key.Key.Span.Length;
        var result = PolicyReader.Read(DeclaredKey.Text.Insert(end, "x"), "p.yaml");
        Assert.That(result.Document, Is.Null);
        var problem = result.Problems.SingleOrDefault(problem => problem.Span.Start == key.Key.Span.Start && problem.Message.Contains($"'{key.Declaration.Name}x'", StringComparison.Ordinal));
        Assert.That(problem, Is.Not.Null, string.Join("\n", result.Problems.Select(problem => problem.Message)));
        Assert.That(problem!.Id, Is.EqualTo("POL0002"));
        Assert.That((problem.Span.Line, problem.Span.Column), Is.EqualTo((key.Key.Span.Line, key.Key.Span.Column)));
        Assert.That(problem.Remedy, Is.EqualTo($"Write '{key.Declaration.Name}'"));
    }

    [TestCaseSource(nameof(Keys))]
    public void A_key_that_is_left_out_is_missed_exactly_if_it_is_required(DeclaredKey key)
    {
        var result = PolicyReader.Read(JsonText.Of(Root, key.Key), "p.yaml");
        var missing = result.Problems.Where(problem => problem.Message.StartsWith("The key '", StringComparison.Ordinal) && problem.Message.Contains($"'{key.Declaration.Name}'", StringComparison.Ordinal) && problem.Message.Contains(" is missing", StringComparison.Ordinal));
        var isAlternative = PolicyLanguage.AllKeys().Any(other => other.Value.Alternative == key.Declaration.Name && other.Key == key.Path[..(key.Path.LastIndexOf('.') + 1)] + other.Value.Name);
        Assert.That(missing.Count(), Is.EqualTo(key.Declaration.IsRequired || isAlternative ? 1 : 0));

        // What is not required may leave others without what they name, and nothing else.
        Assert.That(result.Problems.Where(problem => problem.Id == "POL0002"), Is.EqualTo(missing));
    }

    [TestCaseSource(nameof(Keys))]
    public void A_value_of_another_type_is_told(DeclaredKey key)
    {
        var wrong = key.Declaration.Shape.Kind == ValueKind.List ? "{\"a\": 1}" : "[[]]";
        var result = PolicyReader.Read(JsonText.Of(Root, key.Key, wrong), "p.yaml");
        Assert.That(result.Problems.Where(problem => problem.Id == "POL0002" && problem.Message.Contains("must be", StringComparison.Ordinal)), Has.Exactly(1).Items);
    }

    [TestCaseSource(nameof(Keys))]
    public void A_key_that_is_given_twice_is_told(DeclaredKey key)
    {
        var json = JsonText.Of(Root, key.Key, JsonText.Of(key.Value) + $", \"{key.Declaration.Name}\": " + JsonText.Of(key.Value));
        var result = PolicyReader.Read(json, "p.yaml");
        Assert.That(result.Problems, Has.Length.EqualTo(1));
        Assert.That(result.Problems[0].Message, Does.StartWith($"'{key.Declaration.Name}' is defined twice"));
    }

    [Test]
    public void Json_gives_the_same_policy_as_yaml()
    {
        var json = PolicyReader.Read(JsonText.Of(Root), "p.yaml");
        Assert.That(json.Problems, Is.Empty);
        Assert.That(Summary(json), Is.EqualTo(Summary(PolicyReader.Read(DeclaredKey.Text, "p.yaml"))));

        static IEnumerable<string> Summary(PolicyReadResult result) =>
            result.Document!.Uses.Select(use => string.Join('|', use.Id, use.Title, use.Purpose?.Value, use.Permission?.Value, use.Data.Length))
                .Concat(result.Document.Surveys.Select(survey => string.Join('|', survey.Id, survey.SamplePercent, survey.Fieldwork)))
                .Concat(result.Document.Models.Select(model => string.Join('|', model.Symbol.Id, model.Returns?.Value, model.To)));
    }
}
