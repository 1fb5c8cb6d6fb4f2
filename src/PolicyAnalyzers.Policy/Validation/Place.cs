using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Validation;

/// <summary>Where a fault would be reported, if there is one: a value, a key, or the file. Line and column are counted when it is asked for.</summary>
internal readonly struct Place
{
    private readonly Node? node;
    private readonly Part part;
    private readonly int index;

    private Place(Node node, Part part, int index)
    {
        this.node = node;
        this.part = part;
        this.index = index;
    }

    private enum Part
    {
        Whole,
        Key,
        Value,
        Item,
    }

    public static Place OfFile => default;

    public SourceSpan Span => node is null ? SourceSpan.FileStart
        : part == Part.Key ? ((MappingNode)node).KeyAt(index).Span
        : part == Part.Item ? ((SequenceNode)node).ItemAt(index).Span
        : part == Part.Value ? ((MappingNode)node).ValueAt(index).Span
        : node.Span;

    public static Place Of(Node value) => new(value, Part.Whole, 0);

    /// <summary>The place of an entry's value.</summary>
    public static Place OfValue(MappingNode mapping, int index) => new(mapping, Part.Value, index);

    /// <summary>The place of a list's item.</summary>
    public static Place OfItem(SequenceNode sequence, int index) => new(sequence, Part.Item, index);

    /// <summary>The place of an entry's key.</summary>
    public static Place OfKey(MappingNode mapping, int index) => new(mapping, Part.Key, index);
}
