namespace PolicyAnalyzers.Context.Declarations;

/// <summary>A term of the policy that an annotation names.</summary>
/// <param name="Kind">The section in which it must stand.</param>
/// <param name="Text">The term.</param>
/// <param name="Position">Its place among the positional arguments; -1 for a named one.</param>
/// <param name="Name">The name of its argument; null for a positional one.</param>
internal readonly record struct AnnotationTerm(TermKind Kind, string Text, int Position, string? Name);
