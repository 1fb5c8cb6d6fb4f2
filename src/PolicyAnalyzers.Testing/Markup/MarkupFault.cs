namespace PolicyAnalyzers.Testing.Markup;

/// <summary>Markup that does not pair.</summary>
/// <param name="Position">Where the first faulty mark begins, in the text with its markup.</param>
/// <param name="Message">What is wrong with it, without its place and without a final stop.</param>
internal sealed record MarkupFault(int Position, string Message);
