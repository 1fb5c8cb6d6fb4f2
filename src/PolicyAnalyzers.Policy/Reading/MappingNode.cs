using System.Collections.Generic;

namespace PolicyAnalyzers.Policy.Reading;

/// <summary>Keys with their values, in the order of the file. A key may occur twice: telling that is validation.</summary>
internal sealed class MappingNode : Node
{
    public static readonly MappingNode Empty = new(new List<KeyValuePair<ScalarNode, Node>>(), SourceSpan.FileStart);

    public MappingNode(List<KeyValuePair<ScalarNode, Node>> entries, SourceSpan span)
        : base(span) => Entries = entries;

    public MappingNode(List<KeyValuePair<ScalarNode, Node>> entries, SourceText source, int start, int end)
        : base(source, start, end) => Entries = entries;

    public List<KeyValuePair<ScalarNode, Node>> Entries { get; }

    public override string Noun => "a map";

    /// <summary>The value of a key, or null. For maps of few keys: it looks at one after the other.</summary>
    public Node? Find(string key) => IndexOf(key) is >= 0 and var index ? Entries[index].Value : null;

    /// <summary>The place of a key, or null.</summary>
    public ScalarNode? FindKey(string key) => IndexOf(key) is >= 0 and var index ? Entries[index].Key : null;

    private int IndexOf(string key)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Key.Value == key)
            {
                return i;
            }
        }

        return -1;
    }
}
