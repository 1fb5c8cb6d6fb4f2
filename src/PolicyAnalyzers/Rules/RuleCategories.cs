namespace PolicyAnalyzers.Rules;

/// <summary>The category of each band, which is also its folder and its section of docs.</summary>
internal static class RuleCategories
{
    /// <summary>Band 0.</summary>
    public const string Governance = "Governance";

    /// <summary>Band 1.</summary>
    public const string Declarations = "Declarations";

    /// <summary>Band 3.</summary>
    public const string Surveys = "Surveys";
}
