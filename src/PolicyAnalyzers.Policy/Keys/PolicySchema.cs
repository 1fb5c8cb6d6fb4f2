using System;
using PolicyAnalyzers.Policy.Schemas;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>The JSON Schema (2020-12) of the policy language, by which editors complete and check a policy file.</summary>
public static class PolicySchema
{
    /// <summary>The file's usual name, which the first line of a policy names.</summary>
    public const string FileName = "policy.schema.json";

    private static readonly Lazy<string> LazyText = new(static () => SchemaWriter.Write(
        PolicyLanguage.Root,
        "Customer data and survey policy",
        "The uses of customer data, the survey policy, and how strictly each rule binds."));

    /// <summary>The schema of a whole policy, as JSON with LF as line end.</summary>
    public static string Text => LazyText.Value;
}
