using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Testing.Markup;

/// <summary>Reads <c>[|…|]</c> and <c>{|key:…|}</c>, which may be nested.</summary>
internal static partial class MarkupParser
{
    public static MarkedText Parse(string text, string path)
    {
        var clean = new StringBuilder(text.Length);
        var plain = new Stack<int>();
        var named = new Stack<(string Key, int Start)>();
        var spans = new List<(string Key, TextSpan Span)>();
        var copied = 0;
        foreach (Match token in Token().Matches(text))
        {
            clean.Append(text, copied, token.Index - copied);
            copied = token.Index + token.Length;
            switch (token.Value)
            {
                case "[|":
                    plain.Push(clean.Length);
                    break;
                case "|]":
                    spans.Add(("", TextSpan.FromBounds(Pop(plain, token, text, path), clean.Length)));
                    break;
                case "|}":
                    var (key, start) = Pop(named, token, text, path);
                    spans.Add((key, TextSpan.FromBounds(start, clean.Length)));
                    break;
                default:
                    named.Push((token.Groups["key"].Value, clean.Length));
                    break;
            }
        }

        if (plain.Count + named.Count > 0)
        {
            throw new VerificationException($"The markup in {path} opens more spans than it closes: |] or |}} is missing.");
        }

        clean.Append(text, copied, text.Length - copied);
        return new MarkedText(clean.ToString(), [.. spans.OrderBy(item => item.Span.Start).ThenByDescending(item => item.Span.End)]);
    }

    private static T Pop<T>(Stack<T> open, Match token, string text, string path)
    {
        if (open.TryPop(out var start))
        {
            return start;
        }

        var line = LinesBefore(text, token.Index) + 1;
        throw new VerificationException($"The markup in {path}, line {line}, closes with {token.Value} what was not opened.");
    }

    private static int LinesBefore(string text, int end) => text.Take(end).Count(character => character == '\n');

    [GeneratedRegex(@"\[\||\|\]|\|\}|\{\|(?<key>[-_.A-Za-z0-9+#]+):", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
