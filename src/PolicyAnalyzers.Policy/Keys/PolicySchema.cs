using System;
using PolicyAnalyzers.Policy.Schemas;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>The JSON Schemas (2020-12) of the policy language, by which editors complete and check a policy file or a team's fragment.</summary>
public static class PolicySchema
{
    /// <summary>The file's usual name, which the first line of a policy names.</summary>
    public const string FileName = "policy.schema.json";

    /// <summary>The usual name of the schema of fragments.</summary>
    public const string FragmentFileName = "policy-fragment.schema.json";

    private static readonly Lazy<string> LazyText = new(static () => SchemaWriter.Write(
        PolicyLanguage.Root,
        "Customer data and survey policy",
        "The uses of customer data, the survey policy, and how strictly each rule binds."));

    private static readonly Lazy<string> LazyFragmentText = new(static () => SchemaWriter.Write(
        FragmentLanguage.Root,
        "A team's fragment of a customer data and survey policy",
        "What a team adds to its organisation's policy: tighter rules, and what was delegated to it.",
        isFragment: true));

    /// <summary>The schema of a whole policy, as JSON with LF as line end.</summary>
    public static string Text => LazyText.Value;

    /// <summary>The schema of a fragment, likewise. It asks only for the header: which cards the organisation has begun, a schema cannot know.</summary>
    public static string FragmentText => LazyFragmentText.Value;
}
