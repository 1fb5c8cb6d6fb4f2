using System.Collections.Generic;

namespace PolicyAnalyzers.Policy.Reading;

/// <summary>A list.</summary>
internal sealed class SequenceNode : Node
{
    private readonly NodeSlot[] read;

    // Made when it is first asked for: checking a sound file does not. Two threads may make it at once, and make the same.
    private List<Node>? items;

    public SequenceNode(List<Node> items, SourceSpan span)
        : base(span)
    {
        this.items = items;
        read = items.ConvertAll(static item => new NodeSlot(item)).ToArray();
    }

    public SequenceNode(List<Node> items, SourceText source, int start, int end)
        : base(source, start, end)
    {
        this.items = items;
        read = items.ConvertAll(static item => new NodeSlot(item)).ToArray();
    }

    public SequenceNode(NodeSlot[] read, SourceText source, int start, int end)
        : base(source, start, end) => this.read = read;

    public List<Node> Items => items ??= ToNodes();

    /// <summary>Number of items.</summary>
    public int Count => read.Length;

    public override string Noun => "a list";

    /// <summary>An item where it is a text, for who needs no place of it; null also for a text that was asked for as a node.</summary>
    public string? TextAt(int index) => read[index].Text;

    /// <summary>An item.</summary>
    public Node ItemAt(int index) => read[index].ToNode(Source);

    private List<Node> ToNodes()
    {
        var made = new List<Node>(read.Length);
        for (var i = 0; i < read.Length; i++)
        {
            made.Add(ItemAt(i));
        }

        return made;
    }
}
