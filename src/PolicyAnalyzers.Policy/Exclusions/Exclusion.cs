namespace PolicyAnalyzers.Policy.Exclusions;

/// <summary>A project that a gate need not see compiled, until a day.</summary>
/// <param name="Project">Its path from the target's folder; <c>*</c> stands for any text.</param>
/// <param name="Reason">Why.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Expires">The last day.</param>
/// <param name="Span">The place in the file.</param>
public sealed record Exclusion(string Project, string Reason, string Owner, PolicyDate Expires, SourceSpan Span);
