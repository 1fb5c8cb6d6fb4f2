namespace PolicyAnalyzers.Policy.Reading;

/// <summary>A value of the file, before anything is known of its meaning.</summary>
internal abstract class Node
{
    // The text that it was read from, or a place. Line and column are counted only for what is asked for its place: few are.
    private readonly object place;
    private readonly int start;
    private readonly int end;

    private protected Node(SourceSpan span) => place = span;

    private protected Node(SourceText source, int start, int end)
    {
        place = source;
        this.start = start;
        this.end = end;
    }

    public SourceSpan Span => place is SourceText source ? source.Span(start, end) : (SourceSpan)place;

    /// <summary>Offset behind the last character.</summary>
    public int End => place is SourceText ? end : Span.Start + Span.Length;

    /// <summary>The text that it was read from; null for what was put together of nodes.</summary>
    private protected SourceText? Source => place as SourceText;

    /// <summary>The value as an author would name it.</summary>
    public abstract string Noun { get; }
}
