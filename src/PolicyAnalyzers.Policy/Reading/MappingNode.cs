using System.Collections.Generic;

namespace PolicyAnalyzers.Policy.Reading;

/// <summary>Keys with their values, in the order of the file. A key may occur twice: telling that is validation.</summary>
internal sealed class MappingNode : Node
{
    public static readonly MappingNode Empty = new(new List<KeyValuePair<ScalarNode, Node>>(), SourceSpan.FileStart);

    private readonly MappingEntry[] read;

    // Keys as nodes, made when they are first asked for: checking a sound file asks for few. Two threads may make them at once, and make the same.
    private List<KeyValuePair<ScalarNode, Node>>? entries;

    public MappingNode(List<KeyValuePair<ScalarNode, Node>> entries, SourceSpan span)
        : base(span)
    {
        this.entries = entries;
        read = WithoutPlaces(entries);
    }

    public MappingNode(List<KeyValuePair<ScalarNode, Node>> entries, SourceText source, int start, int end)
        : base(source, start, end)
    {
        this.entries = entries;
        read = WithoutPlaces(entries);
    }

    public MappingNode(MappingEntry[] read, SourceText source, int start, int end)
        : base(source, start, end) => this.read = read;

    public List<KeyValuePair<ScalarNode, Node>> Entries => entries ??= WithKeys();

    /// <summary>Number of entries.</summary>
    public int Count => read.Length;

    public override string Noun => "a map";

    /// <summary>The key of an entry, for who needs no place of it.</summary>
    public string NameAt(int index) => read[index].Name;

    /// <summary>The value of an entry where it is a text, for who needs no place of it; null also for a text that was asked for as a node.</summary>
    public string? TextAt(int index) => read[index].Value.Text;

    /// <summary>The value of an entry.</summary>
    public Node ValueAt(int index) => read[index].Value.ToNode(Source);

    /// <summary>The key of an entry with its place.</summary>
    public ScalarNode KeyAt(int index) => Entries[index].Key;

    /// <summary>The value of a key, or null. For maps of few keys: it looks at one after the other.</summary>
    public Node? Find(string key) => IndexOf(key) is >= 0 and var index ? ValueAt(index) : null;

    /// <summary>The place of a key, or null.</summary>
    public ScalarNode? FindKey(string key) => IndexOf(key) is >= 0 and var index ? KeyAt(index) : null;

    private int IndexOf(string key)
    {
        for (var i = 0; i < read.Length; i++)
        {
            if (read[i].Name == key)
            {
                return i;
            }
        }

        return -1;
    }

    private List<KeyValuePair<ScalarNode, Node>> WithKeys()
    {
        var made = new List<KeyValuePair<ScalarNode, Node>>(read.Length);
        for (var i = 0; i < read.Length; i++)
        {
            made.Add(new KeyValuePair<ScalarNode, Node>(read[i].MakeKey(Source!), ValueAt(i)));
        }

        return made;
    }

    private static MappingEntry[] WithoutPlaces(List<KeyValuePair<ScalarNode, Node>> entries)
    {
        var made = new MappingEntry[entries.Count];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = new MappingEntry(entries[i].Key.Value, 0, 0, new NodeSlot(entries[i].Value));
        }

        return made;
    }
}
