namespace PolicyAnalyzers.Policy.Reading;

/// <summary>A key and its value. The key is no node: like most values it is hardly ever asked for its place.</summary>
internal struct MappingEntry
{
    public readonly string Name;

    /// <summary>Not read-only: what is asked for as a node becomes one.</summary>
    public NodeSlot Value;

    private readonly int start;
    private readonly int end;

    /// <summary>An entry.</summary>
    /// <param name="name">The key.</param>
    /// <param name="start">Offset of the key's first character.</param>
    /// <param name="end">Offset behind the key's last character.</param>
    /// <param name="value">The value.</param>
    public MappingEntry(string name, int start, int end, NodeSlot value)
    {
        Name = name;
        Value = value;
        this.start = start;
        this.end = end;
    }

    /// <summary>The key as a node.</summary>
    public readonly ScalarNode MakeKey(SourceText source) => new(Name, source.IsQuote(start), source, start, end);
}
