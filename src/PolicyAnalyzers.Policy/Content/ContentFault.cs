namespace PolicyAnalyzers.Policy.Content;

/// <summary>One fault of a policy's content.</summary>
/// <param name="Rule">What kind of fault it is.</param>
/// <param name="IsAdvice">Whether it is only advice: true of good policies too, and no reason to stop one.</param>
/// <param name="Message">What is wrong and why that matters, as one sentence without a final stop.</param>
/// <param name="Remedy">What to write, as one sentence without a final stop.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">The place in the file.</param>
public sealed record ContentFault(ContentRule Rule, bool IsAdvice, string Message, string Remedy, string Path, SourceSpan Span);
