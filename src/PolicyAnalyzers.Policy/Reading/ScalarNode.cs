namespace PolicyAnalyzers.Policy.Reading;

/// <summary>A single text.</summary>
internal sealed class ScalarNode : Node
{
    public ScalarNode(string value, bool quoted, SourceSpan span)
        : base(span)
    {
        Value = value;
        IsNull = !quoted && IsNullWord(value);
    }

    public ScalarNode(string value, bool quoted, SourceText source, int start, int end)
        : base(source, start, end)
    {
        Value = value;
        IsNull = !quoted && IsNullWord(value);
    }

    public string Value { get; }

    /// <summary>Nothing was written, or one of YAML's words for nothing.</summary>
    public bool IsNull { get; }

    /// <summary>Whether a text means nothing where it is not quoted.</summary>
    internal static bool IsNullWord(string value) => value is "" or "~" or "null";

    public override string Noun => IsNull ? "empty" : Quote.Of(Value);
}
