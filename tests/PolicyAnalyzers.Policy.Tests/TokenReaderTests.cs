using System;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Fuzz;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Tests;

/// <summary>Sound files are read from tokens, all others from events: what the first accepts, the second must read in the same way.</summary>
[TestFixture]
internal sealed class TokenReaderTests
{
    private const int Cases = 6000;

    [TestCase("a: 1\n")]
    [TestCase("---\na: 1\n")]
    [TestCase("{ a: 1, b: [2, 3, ], c: { d: , e: null }, }\n")]
    [TestCase("a:\nb: ~\nc:\n  d:\n  e: ''\n")]
    [TestCase("a:\n- 1\n-\n- b: 2\n  c: 3\n- - 4\nd: 5\n")]
    [TestCase("a:\n  - 1\n  -\n  - [x]\nd: 5\n")]
    [TestCase("a: |\n  x\n  y\n\nb: >-\n  z\n  z\nc: x\n  y\n")]
    [TestCase("\uFEFF'a': \"null\"\r\n? b\r\n: 'it''s'\r\n\"null\": \"\\u0041\"\r\n")]
    [TestCase("[a, b]\n")]
    public void A_sound_file_is_read_from_tokens_as_from_events(string text)
    {
        var source = SourceText.Of(text);
        Assert.That(FromTokens(source), Is.Not.Null.And.EqualTo(FromEvents(source)));
    }

    [TestCase("")]
    [TestCase("a: &x 1\n")]
    [TestCase("a: *x\n")]
    [TestCase("a: !t 1\n")]
    [TestCase("a: 1\n---\nb: 2\n")]
    [TestCase("%YAML 1.2\n---\na: 1\n")]
    [TestCase("<<: { a: 1 }\n")]
    [TestCase("{ a, b: 1 }\n")]
    [TestCase("[a: 1]\n")]
    [TestCase("[a, , b]\n")]
    [TestCase("[[[a]]\n")]
    [TestCase("a: b: c\n")]
    [TestCase("a: 1\n b: 2\n")]
    [TestCase("a: [1\nb: 2\n")]
    [TestCase("? [a]\n: 1\n")]
    [TestCase(": 1\n")]
    [TestCase("[- a]\n")]
    [TestCase("a: \"b\n")]
    [TestCase("a: b\n\tc: d\n")]
    public void What_is_not_sound_is_left_to_the_reader_that_can_say_why(string text) =>
        Assert.That(FromTokens(SourceText.Of(text)), Is.Null);

    [Test]
    public void Deep_and_long_files_are_left_to_the_reader_that_can_say_why()
    {
        var depth = ReadingLimits.OfPolicy.Depth;
        Assert.That(FromTokens(SourceText.Of(Nested(depth))), Is.Not.Null);
        Assert.That(FromTokens(SourceText.Of(Nested(depth + 1))), Is.Null);
        Assert.That(FromTokens(SourceText.Of(Long(ReadingLimits.OfPolicy.Nodes - 1))), Is.Not.Null);
        Assert.That(FromTokens(SourceText.Of(Long(ReadingLimits.OfPolicy.Nodes))), Is.Null);
    }

    [Test]
    public void Every_file_of_the_corpus_is_read_from_tokens()
    {
        foreach (var file in CorpusFile.All)
        {
            var source = SourceText.Of(Encoding.UTF8.GetString(file.Content.AsSpan()));
            Assert.That(FromTokens(source), Is.Not.Null.And.EqualTo(FromEvents(source)), file.Name);
        }
    }

    [Test]
    public void A_broken_file_that_is_read_from_tokens_is_read_from_events_in_the_same_way()
    {
        var read = 0;
        foreach (var number in Enumerable.Range(0, Cases))
        {
            var source = SourceText.Of(Encoding.UTF8.GetString(FuzzCase.Make(FuzzRun.UsualSeed, number).Content));
            if (FromTokens(source) is { } nodes)
            {
                read++;
                Assert.That(nodes, Is.EqualTo(FromEvents(source)), $"case {number}");
            }
        }

        Assert.That(read, Is.InRange(Cases / 10, Cases * 9 / 10));
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth) + "\n";

    private static string Long(int items) => "[" + string.Join(",", Enumerable.Repeat("a", items)) + "]\n";

    private static string? FromTokens(SourceText source) => TokenReader.Read(source, ReadingLimits.OfPolicy) is { } root ? Describe(root) : null;

    private static string FromEvents(SourceText source)
    {
        var problems = new ProblemList("p.yaml");
        var root = NodeReader.Read(source, ReadingLimits.OfPolicy, problems);
        return root is null || problems.Any ? problems.First(1)[0].Message : Describe(root);
    }

    // With every place, and whether a text is one of YAML's words for nothing.
    private static string Describe(Node node) => node.Span.Start + "+" + node.Span.Length + "<" + node.End + ":" + node switch
    {
        ScalarNode scalar => (scalar.IsNull ? "null " : "") + scalar.Value,
        SequenceNode sequence => "[" + string.Join(", ", sequence.Items.Select(Describe)) + "]",
        MappingNode mapping => "{" + string.Join(", ", mapping.Entries.Select(entry => Describe(entry.Key) + " = " + Describe(entry.Value))) + "}",
        _ => throw new InvalidOperationException(),
    };
}
