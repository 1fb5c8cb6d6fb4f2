using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Vendors;

/// <summary>Words by which a message, or the code around it, shows that it is about a survey. A <c>*</c> at the end stands for the rest of a word.</summary>
/// <param name="Body">Words in the text of a message.</param>
/// <param name="Context">Words in the names of types and namespaces.</param>
/// <param name="Other">Phrases that take such a word out.</param>
public sealed record SurveyWords(ImmutableArray<string> Body, ImmutableArray<string> Context, ImmutableArray<string> Other);
