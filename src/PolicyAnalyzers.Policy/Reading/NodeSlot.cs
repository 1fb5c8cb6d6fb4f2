namespace PolicyAnalyzers.Policy.Reading;

/// <summary>
/// A value of a map or a list. A single text becomes a node when somebody asks for one: texts are most of a file, hardly ever is one asked for
/// its place, and what the garbage collector need not keep is what makes reading cheap.
/// </summary>
internal struct NodeSlot
{
    private readonly int start;

    // A node, or a text that is none of YAML's words for nothing.
    private object value;

    public NodeSlot(Node node)
    {
        value = node;
        start = 0;
        End = node.End;
    }

    public NodeSlot(string text, int start, int end)
    {
        value = text;
        this.start = start;
        End = end;
    }

    /// <summary>Offset behind the value's last character.</summary>
    public readonly int End { get; }

    /// <summary>The value where it is a text that nobody asked for as a node; otherwise null.</summary>
    public readonly string? Text => value as string;

    /// <summary>The value as a node, which is kept. Two threads may make it at once, and make the same.</summary>
    /// <param name="source">The text that it was read from; for what is a node anyway it may be null.</param>
    public Node ToNode(SourceText? source)
    {
        // Looked at once: another thread may just have made it.
        var found = value;
        if (found is not string text)
        {
            return (Node)found;
        }

        var made = new ScalarNode(text, quoted: false, source!, start, End);
        value = made;
        return made;
    }
}
