using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>What a reference may name.</summary>
/// <param name="Noun">The thing in plain words, with its article: <c>a purpose</c>.</param>
/// <param name="Sections">Paths of the sections whose ids count; none where only the built-in terms count.</param>
/// <param name="Terms">Built-in terms that count as well.</param>
public sealed record ReferenceTarget(string Noun, ImmutableArray<string> Sections, ImmutableArray<string> Terms);
