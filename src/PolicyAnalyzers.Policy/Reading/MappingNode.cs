using System.Collections.Generic;

namespace PolicyAnalyzers.Policy.Reading;

/// <summary>Keys with their values, in the order of the file. A key may occur twice: telling that is validation.</summary>
internal sealed class MappingNode : Node
{
    public static readonly MappingNode Empty = new(new List<KeyValuePair<ScalarNode, Node>>(), SourceSpan.FileStart);

    public MappingNode(List<KeyValuePair<ScalarNode, Node>> entries, SourceSpan span)
        : base(span) => Entries = entries;

    public List<KeyValuePair<ScalarNode, Node>> Entries { get; }

    public override string Noun => "a map";

    /// <summary>The value of a key, or null.</summary>
    public Node? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry.Value;
            }
        }

        return null;
    }
}
