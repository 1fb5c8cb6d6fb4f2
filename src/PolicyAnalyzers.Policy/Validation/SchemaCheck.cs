using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Validation;

/// <summary>Asked first: the keys of a later language would all be called unknown, which explains nothing.</summary>
internal static class SchemaCheck
{
    /// <summary>Whether the file does not claim another schema than the one that is read here.</summary>
    public static bool Check(MappingNode root, string subject, ProblemList problems)
    {
        if (root.Find("schema") is not ScalarNode { IsNull: false, Value: not "1" } schema)
        {
            return true;
        }

        problems.Add(
            ProblemList.Unreadable,
            schema.Span,
            $"This version of the analyzers reads a {subject} of schema 1, not {Quote.Of(schema.Value)}",
            "Write 1, or install analyzers that read this schema");
        return false;
    }
}
