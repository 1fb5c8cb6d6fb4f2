using System.Collections.Generic;

namespace PolicyAnalyzers.Policy.Reading;

/// <summary>A list.</summary>
internal sealed class SequenceNode : Node
{
    public SequenceNode(List<Node> items, SourceSpan span)
        : base(span) => Items = items;

    public SequenceNode(List<Node> items, SourceText source, int start, int end)
        : base(source, start, end) => Items = items;

    public List<Node> Items { get; }

    public override string Noun => "a list";
}
