namespace PolicyAnalyzers.Policy.Reading;

/// <summary>A value of the file, before anything is known of its meaning.</summary>
internal abstract class Node
{
    private protected Node(SourceSpan span) => Span = span;

    public SourceSpan Span { get; }

    /// <summary>The value as an author would name it.</summary>
    public abstract string Noun { get; }
}
