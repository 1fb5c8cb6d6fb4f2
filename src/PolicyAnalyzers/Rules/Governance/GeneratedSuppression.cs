using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>POL0014: generated code suppresses a mandatory rule. <see cref="SuppressedRuleAnalyzer"/> finds it.</summary>
internal static class GeneratedSuppression
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.GeneratedSuppression,
        "Generated code suppresses a mandatory rule",
        "Generated code suppresses '{0}', which is mandatory and stays so; change or remove what writes it ({1})",
        RuleCategories.Governance,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Nobody reads what a generator writes, and a generator can come with a package. So a suppression of a mandatory rule in its output is an error of its own.",
        helpLinkUri: RuleHelp.Link(RuleIds.GeneratedSuppression),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Fixed(Descriptor);
}
