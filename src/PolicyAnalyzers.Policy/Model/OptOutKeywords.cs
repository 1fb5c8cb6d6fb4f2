using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>Answers in one language that mean an opt-out.</summary>
/// <param name="Language">The language (ISO 639).</param>
/// <param name="Words">The answers.</param>
public sealed record OptOutKeywords(string Language, ImmutableArray<string> Words);
