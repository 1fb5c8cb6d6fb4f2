using PolicyAnalyzers.Cli.Scanning.Sarif;

namespace PolicyAnalyzers.Cli.Gating.Assemblies;

/// <summary>POL3007: a built assembly reaches a survey platform, in a project that is not the governed client's. Only the gate reads assemblies.</summary>
internal static class ReachRule
{
    /// <summary>The id.</summary>
    public const string Id = "POL3007";

    /// <summary>How the rule is described in SARIF.</summary>
    public static readonly RuleDescription Description = new(
        Id,
        "Built assembly reaches a survey platform",
        "What was built is judged by its metadata, whatever language it was written in and whatever changed it after the compiler.",
        "https://github.com/PolicyAnalyzers/PolicyAnalyzers/blob/main/docs/rules/POL3007.md",
        "Surveys");
}
