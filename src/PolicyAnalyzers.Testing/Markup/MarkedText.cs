using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Testing.Markup;

/// <summary>A text without its markup, and what was marked.</summary>
/// <param name="Text">The text without markup.</param>
/// <param name="Spans">Marked spans in the order of their start; the key is empty for <c>[|…|]</c>, else what stands before the colon.</param>
internal sealed record MarkedText(string Text, ImmutableArray<(string Key, TextSpan Span)> Spans);
