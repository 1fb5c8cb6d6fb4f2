namespace PolicyAnalyzers.Policy;

/// <summary>A value together with the place it was read from.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Span">Its place in the policy file.</param>
public readonly record struct Located<T>(T Value, SourceSpan Span);
