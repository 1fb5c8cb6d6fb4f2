using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Testing.Markup;

/// <summary>Reads <c>[|…|]</c> and <c>{|key:…|}</c>, which may be nested.</summary>
internal static partial class MarkupParser
{
    /// <summary>Reads a text of which <paramref name="path"/> is the file.</summary>
    /// <exception cref="VerificationException">The markup does not pair.</exception>
    public static MarkedText Parse(string text, string path)
        => Parse(text, out var fault) ?? throw new VerificationException($"The markup in {path}, line {LineOf(text, fault!.Position)}: {fault.Message}.");

    /// <summary>Reads a text.</summary>
    /// <returns>Null exactly if there is a fault.</returns>
    public static MarkedText? Parse(string text, out MarkupFault? fault)
    {
        var clean = new StringBuilder(text.Length);
        var plain = new Stack<(int Start, int Token)>();
        var named = new Stack<(int Start, int Token, string Key)>();
        var spans = new List<(string Key, TextSpan Span)>();
        var tokens = new List<(int Position, int Length)>();
        var copied = 0;
        foreach (Match token in Token().Matches(text))
        {
            clean.Append(text, copied, token.Index - copied);
            copied = token.Index + token.Length;
            tokens.Add((clean.Length, token.Length));
            switch (token.Value)
            {
                case "[|":
                    plain.Push((clean.Length, token.Index));
                    break;
                case "|]" when plain.TryPop(out var open):
                    spans.Add(("", TextSpan.FromBounds(open.Start, clean.Length)));
                    break;
                case "|}" when named.TryPop(out var open):
                    spans.Add((open.Key, TextSpan.FromBounds(open.Start, clean.Length)));
                    break;
                case "|]" or "|}":
                    fault = new MarkupFault(token.Index, $"{token.Value} closes what was not opened");
                    return null;
                default:
                    named.Push((clean.Length, token.Index, token.Groups["key"].Value));
                    break;
            }
        }

        if (plain.Count + named.Count > 0)
        {
            var first = plain.Select(open => open.Token).Concat(named.Select(open => open.Token)).Min();
            fault = new MarkupFault(first, "the markup opens more spans than it closes: |] or |} is missing");
            return null;
        }

        fault = null;
        clean.Append(text, copied, text.Length - copied);
        return new MarkedText(clean.ToString(), [.. spans.OrderBy(item => item.Span.Start).ThenByDescending(item => item.Span.End)], [.. tokens]);
    }

    private static int LineOf(string text, int position) => text.Take(position).Count(character => character == '\n') + 1;

    [GeneratedRegex(@"\[\||\|\]|\|\}|\{\|(?<key>[-_.A-Za-z0-9+#]+):", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
