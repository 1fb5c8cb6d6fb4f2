namespace PolicyAnalyzers.Policy.Reading;

/// <summary>
/// A key and its value. Neither a key nor a single text is a node before somebody asks for it: they are most of a file, hardly ever is one
/// asked for its place, and what the garbage collector need not keep is what makes reading cheap.
/// </summary>
internal struct MappingEntry
{
    public readonly string Name;
    public readonly int Start;
    public readonly int End;

    // A node, or a text that is not null.
    private object value;
    private readonly int valueStart;
    private readonly int valueEnd;

    /// <summary>An entry whose value is a node.</summary>
    /// <param name="name">The key.</param>
    /// <param name="start">Offset of the key's first character.</param>
    /// <param name="end">Offset behind the key's last character.</param>
    /// <param name="value">The value.</param>
    public MappingEntry(string name, int start, int end, Node value)
    {
        Name = name;
        Start = start;
        End = end;
        this.value = value;
        valueStart = 0;
        valueEnd = value.End;
    }

    /// <summary>An entry whose value is a text, and none of YAML's words for nothing.</summary>
    public MappingEntry(string name, int start, int end, string text, int textStart, int textEnd)
    {
        Name = name;
        Start = start;
        End = end;
        value = text;
        valueStart = textStart;
        valueEnd = textEnd;
    }

    /// <summary>Offset behind the value's last character.</summary>
    public readonly int EndOfValue => valueEnd;

    /// <summary>The value where it is a text that nobody asked for as a node; otherwise null.</summary>
    public readonly string? Text => value as string;

    /// <summary>The value where it is a node; otherwise null.</summary>
    public readonly Node? Node => value as Node;

    /// <summary>The value as a node, which is kept. Two threads may make it at once, and make the same.</summary>
    public Node MakeNode(SourceText source)
    {
        // Looked at once: another thread may just have made it.
        var found = value;
        if (found is not string text)
        {
            return (Node)found;
        }

        var made = new ScalarNode(text, quoted: false, source, valueStart, valueEnd);
        value = made;
        return made;
    }

    /// <summary>The key as a node.</summary>
    public readonly ScalarNode MakeKey(SourceText source) => new(Name, source.IsQuote(Start), source, Start, End);
}
