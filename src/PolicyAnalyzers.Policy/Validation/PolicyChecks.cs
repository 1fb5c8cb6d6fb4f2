using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Validation;

/// <summary>Everything that a policy's nodes are held against.</summary>
internal static class PolicyChecks
{
    /// <summary>Checks a whole file.</summary>
    /// <returns>Whether it is sound.</returns>
    public static bool Check(MappingNode root, ProblemList problems)
    {
        if (root.Find("schema") is ScalarNode { IsNull: false, Value: not "1" } schema)
        {
            // A later language: its keys would all be called unknown, which explains nothing.
            problems.Add(ProblemList.Unreadable, schema.Span, $"This version of the analyzers reads schema 1 of the policy language, not {Quote.Of(schema.Value)}", "Write 'schema: 1', or install analyzers that read this schema");
            return false;
        }

        Validator.Check(root, problems);
        LevelChecks.Check(root, problems);
        CategoryChecks.Check(root, problems);
        PeriodChecks.Check(root, problems);
        return !problems.Any;
    }
}
