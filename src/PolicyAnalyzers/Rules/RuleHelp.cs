namespace PolicyAnalyzers.Rules;

/// <summary>Where a rule's page is: no rule writes an address of its own.</summary>
internal static class RuleHelp
{
    private const string Pages = "https://github.com/PolicyAnalyzers/PolicyAnalyzers/blob/main/docs/rules/";

    /// <summary>The address of a rule's page.</summary>
    public static string Link(string ruleId) => Pages + ruleId + ".md";
}
