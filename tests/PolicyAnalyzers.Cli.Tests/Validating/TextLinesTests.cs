using System.Linq;
using PolicyAnalyzers.Cli.Validating;

namespace PolicyAnalyzers.Cli.Tests.Validating;

public sealed class TextLinesTests
{
    [TestCase("", "")]
    [TestCase("a", "a")]
    [TestCase("\uFEFFa\nb", "a|b")]
    [TestCase("a\r\nb\rc\nd", "a|b|c|d")]
    [TestCase("a\u0085b\u2028c\u2029d", "a|b|c|d")]
    [TestCase("a\r\n\r\n", "a||")]
    public void Lines_end_where_the_reader_of_policies_ends_them(string text, string lines) => Assert.That(TextLines.Of(text), Is.EqualTo(lines.Split('|')));
}
