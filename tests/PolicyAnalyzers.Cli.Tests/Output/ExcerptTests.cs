using System.Linq;
using PolicyAnalyzers.Cli.Output.Validation;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Tests.Output;

/// <summary>Marks stand under what they mean. In the cases a place is written as <c>[…]</c>.</summary>
public sealed class ExcerptTests
{
    [TestCase("  goal[s]:", "  goals:", "      ^")]
    [TestCase("[goals]: x", "goals: x", "^^^^^")]
    [TestCase("goals:[]", "goals:", "      ^")]
    [TestCase("go[]als", "goals", "  ^")]
    [TestCase("\t[a]: b", "    a: b", "    ^")]
    [TestCase("ab\tc: [\td]", "ab  c:  d", "       ^^")]
    [TestCase("title: Żółw, [id]: 1", "title: Żółw, id: 1", "             ^^")]
    [TestCase("title: 中田, [id]: 1", "title: 中田, id: 1", "             ^^")]
    [TestCase("a: [中]", "a: 中", "   ^^")]
    [TestCase("e\u0301t: [x]", "e\u0301t: x", "    ^")]
    [TestCase("a: \u202Eevil, [b]: \u001B[31m", "a: ·evil, b: ·[31m", "          ^")]
    [TestCase("a: \uD83D\uDE00 [b]", "a: \uD83D\uDE00 b", "      ^")]
    public void A_place_is_marked_where_a_terminal_shows_it(string marked, string line, string marks)
    {
        var open = marked.IndexOf('[', System.StringComparison.Ordinal);
        var close = marked.IndexOf(']', System.StringComparison.Ordinal) - 1;
        var text = marked.Remove(open, 1).Remove(close, 1);

        Assert.That(Excerpt.Of(text, Span(open, close), 80), Is.EqualTo(new Excerpt(line, marks)));
    }

    [Test]
    public void A_place_of_several_lines_is_marked_to_the_end_of_the_first() =>
        Assert.That(Excerpt.Of("a: 'b c  ", new SourceSpan(3, 20, 1, 4, 2, 5), 80).Marks, Is.EqualTo("   ^^^^"));

    [TestCase(0)]
    [TestCase(5_000)]
    [TestCase(99_990)]
    public void Of_a_long_line_the_part_around_the_place_is_shown(int at)
    {
        var line = string.Concat(Enumerable.Repeat("0123456789", 10_000));

        var excerpt = Excerpt.Of(line, Span(at, at + 3), 60);

        Assert.That(excerpt.Line, Has.Length.LessThanOrEqualTo(60));
        Assert.That(excerpt.Line.Substring(excerpt.Marks.IndexOf('^', System.StringComparison.Ordinal), 3), Is.EqualTo("012"));
        Assert.That(excerpt.Marks.TrimStart(), Is.EqualTo("^^^"));
        Assert.That(excerpt.Line.StartsWith('…'), Is.EqualTo(at > 0));
        Assert.That(excerpt.Line.EndsWith('…'), Is.EqualTo(at < 99_000));
    }

    [Test]
    public void A_place_longer_than_the_room_is_marked_as_far_as_it_is_shown()
    {
        var excerpt = Excerpt.Of(new string('x', 500), Span(100, 400), 60);

        Assert.That(excerpt.Marks, Has.Length.LessThanOrEqualTo(60));
        Assert.That(excerpt.Marks, Does.EndWith("^"));
    }

    private static SourceSpan Span(int start, int end) => new(start, end - start, 1, start + 1, 1, end + 1);
}
