using System.Linq;
using PolicyAnalyzers.Policy.Keys;

namespace PolicyAnalyzers.Policy.Tests;

/// <summary>Where chains of <c>replaced-by</c> lead.</summary>
[TestFixture]
internal sealed class ReplacementTests
{
    [TestCase("purposes: { a: { replaced-by: b }, b: { replaced-by: c }, c: }")]
    [TestCase("purposes: { a: { replaced-by: c }, b: { replaced-by: c }, c: }")]
    [TestCase("purposes: { a: { replaced-by: b }, b: }\nroles: { b: { replaced-by: a }, a: }")]
    public void A_chain_that_ends_is_sound(string text) => Assert.That(PolicyReader.Read(Example.Smallest + text + "\n", "p.yaml").Problems, Is.Empty);

    [TestCase("purposes: { a: { replaced-by: a } }", 31, "'a' is replaced by itself")]
    [TestCase("purposes: { a: { replaced-by: b }, b: { replaced-by: a } }", 54, "a -> b -> a")]
    [TestCase("purposes: { x: { replaced-by: a }, a: { replaced-by: b }, b: { replaced-by: a } }", 77, "a -> b -> a")]
    [TestCase("data: { categories: { contact.phone: { replaced-by: contact.phone } } }", 53, "'contact.phone' is replaced by itself")]
    [TestCase("survey-policy: { platforms: { a: { replaced-by: a } } }", 49, "'a' is replaced by itself")]
    public void A_circle_is_told_once_where_it_closes(string text, int column, string words)
    {
        var problem = PolicyReader.Read(Example.Smallest + text + "\n", "p.yaml").Problems.Single();
        Assert.That((problem.Id, problem.Span.Line, problem.Span.Column), Is.EqualTo(("POL0003", 7, column)), problem.Message);
        Assert.That(problem.Message, Does.Contain(words));
    }

    [Test]
    public void Every_section_of_cards_is_walked()
    {
        var sections = PolicyLanguage.AllKeys().Where(key => key.Key.EndsWith(".*.replaced-by", System.StringComparison.Ordinal)).Select(key => key.Key.Split(".*.")[0]).ToArray();
        Assert.That(sections, Has.Length.GreaterThan(10));
        foreach (var section in sections)
        {
            var text = string.Concat(section.Split('.').Select((key, depth) => new string(' ', depth * 2) + key + ":\n")) + "      contact.phone: { replaced-by: contact.phone }\n";
            Assert.That(PolicyReader.Read(Example.Smallest + text, "p.yaml").Problems.Select(problem => problem.Message), Has.Some.Contains("replaced by itself"), section);
        }
    }
}
