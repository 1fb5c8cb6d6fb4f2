using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Testing.Markup;

/// <summary>Writes markup into a text. Of two spans that cross, the later one is left out: markup can only nest.</summary>
internal static class MarkupWriter
{
    public static string Write(string text, IEnumerable<(string Key, TextSpan Span)> spans)
    {
        var result = new StringBuilder(text.Length);
        var open = new Stack<int>();
        var written = 0;

        void Copy(int end)
        {
            result.Append(text, written, end - written);
            written = end;
        }

        void CloseUpTo(int position)
        {
            while (open.TryPeek(out var end) && end <= position)
            {
                Copy(open.Pop());
                result.Append("|}");
            }
        }

        foreach (var (key, span) in spans.OrderBy(item => item.Span.Start).ThenByDescending(item => item.Span.End))
        {
            CloseUpTo(span.Start);
            if (!open.TryPeek(out var end) || span.End <= end)
            {
                Copy(span.Start);
                result.Append("{|").Append(key).Append(':');
                open.Push(span.End);
            }
        }

        CloseUpTo(text.Length);
        Copy(text.Length);
        return result.ToString();
    }
}
