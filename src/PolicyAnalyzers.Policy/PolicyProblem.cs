namespace PolicyAnalyzers.Policy;

/// <summary>One fault of a policy file.</summary>
/// <param name="Id">The rule of band 0 that it breaks: <c>POL0002</c> cannot be read, <c>POL0003</c> names what it does not define, <c>POL0006</c> and <c>POL0007</c> waivers.</param>
/// <param name="Message">What is wrong, as one sentence without a final stop.</param>
/// <param name="Remedy">What to write instead, as one sentence without a final stop.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">The place in the file.</param>
public sealed record PolicyProblem(string Id, string Message, string Remedy, string Path, SourceSpan Span);
