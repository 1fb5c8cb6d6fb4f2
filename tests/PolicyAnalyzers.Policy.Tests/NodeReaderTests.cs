using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Tests;

/// <summary>A message can only point at a value whose place is known exactly.</summary>
[TestFixture]
internal sealed class NodeReaderTests
{
    [Test]
    public void Every_value_of_the_example_stands_where_it_says()
    {
        var problems = new ProblemList("p.yaml");
        var root = RootReader.Read(Example.Text, ReadingLimits.OfPolicy, problems, out _)!;
        var scalars = Scalars(root).ToList();
        Assert.That(scalars, Has.Count.GreaterThan(500));
        foreach (var scalar in scalars)
        {
            var text = Example.Text.Substring(scalar.Span.Start, scalar.Span.Length);
            Assert.That(text, Is.EqualTo(scalar.Value).Or.EqualTo($"\"{scalar.Value}\""));
            Assert.That(scalar.Span.EndColumn - scalar.Span.Column, Is.EqualTo(scalar.Span.Length));
        }
    }

    [TestCase("a: [b, c ]  # d\n", "a", "[b, c ]")]
    [TestCase("a: {b: c,\n  d: e }\n", "a", "{b: c,\n  d: e }")]
    [TestCase("a:\n  - b\n  - c  \nd: 1\n", "a", "- b\n  - c")]
    [TestCase("a:\n  b: c\n  d: 'e'   \nf: 1\n", "a", "b: c\n  d: 'e'")]
    [TestCase("a: |\n  x\n  y\n\nb: 1\n", "a", "|\n  x\n  y")]
    [TestCase("a: x\n  y\nb: 1\n", "a", "x\n  y")]
    [TestCase("a:   \nb: 1\n", "a", "")]
    [TestCase("a: []\n", "a", "[]")]
    [TestCase("\uFEFFa: \"ż\\\"ó\"\n", "a", "\"ż\\\"ó\"")]
    public void A_value_of_any_style_stands_where_it_says(string text, string key, string expected)
    {
        var problems = new ProblemList("p.yaml");
        var root = RootReader.Read(text, ReadingLimits.OfPolicy, problems, out var source)!;
        Assert.That(problems.Any, Is.False);
        var span = root.Find(key)!.Span;
        Assert.That(text.Substring(span.Start, span.Length), Is.EqualTo(expected));
        Assert.That(span, Is.EqualTo(source.Span(span.Start, span.Start + span.Length)));
    }

    private static IEnumerable<ScalarNode> Scalars(Node node) => node switch
    {
        ScalarNode scalar => new[] { scalar },
        SequenceNode sequence => sequence.Items.SelectMany(Scalars),
        MappingNode mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Key).Concat(Scalars(entry.Value))),
        _ => Enumerable.Empty<ScalarNode>(),
    };
}
