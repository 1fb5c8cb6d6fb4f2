namespace PolicyAnalyzers.Policy.Reading;

/// <summary>From text to the map at its root: every check that needs no knowledge of keys.</summary>
internal static class RootReader
{
    /// <summary>Reads the root.</summary>
    /// <returns>Null where a problem was added.</returns>
    public static MappingNode? Read(string text, ReadingLimits limits, ProblemList problems, out SourceText source)
    {
        // Asked before the lines are counted: nothing is done over a text of any size.
        if (text.Length > limits.Size)
        {
            TextChecks.AddTooLarge(text.Length, limits, problems);
            source = SourceText.Of("");
            return null;
        }

        source = SourceText.Of(text);
        if (!TextChecks.Check(source, limits, problems) || (TokenReader.Read(source, limits) ?? NodeReader.Read(source, limits, problems)) is not { } node)
        {
            return null;
        }

        if (node is MappingNode root)
        {
            return root;
        }

        problems.Add(
            ProblemList.Unreadable,
            node.Span,
            $"The {limits.Subject} must be a map of keys and values, but is {node.Noun}",
            "Begin with the key 'schema'");
        return null;
    }
}
