using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Testing.Markup;

/// <summary>A text without its markup, and what was marked.</summary>
/// <param name="Text">The text without markup.</param>
/// <param name="Spans">Marked spans in the order of their start; the key is empty for <c>[|…|]</c>, else what stands before the colon.</param>
/// <param name="Tokens">The markup that was taken out, in its order: where it stood in <paramref name="Text"/>, and how long it was.</param>
internal sealed record MarkedText(string Text, ImmutableArray<(string Key, TextSpan Span)> Spans, ImmutableArray<(int Position, int Length)> Tokens)
{
    /// <summary>Where a span of <see cref="Text"/> stands in the text with its markup, without the markup around it.</summary>
    public TextSpan InMarkup(TextSpan span)
    {
        var start = span.Start + Tokens.Where(token => token.Position <= span.Start).Sum(token => token.Length);
        var end = span.End + Tokens.Where(token => token.Position < span.End).Sum(token => token.Length);
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }
}
