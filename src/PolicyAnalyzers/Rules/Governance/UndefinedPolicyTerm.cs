using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>POL0003: the policy names what it does not define, or defines it twice.</summary>
internal static class UndefinedPolicyTerm
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UndefinedPolicyTerm,
        "The policy names what it does not define",
        "{0}, so no policy is in force. {1}.",
        RuleCategories.Governance,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A purpose, destination, role or rule that the policy names and does not define, or defines twice, would mean something else to every reader.",
        helpLinkUri: RuleHelp.Link(RuleIds.UndefinedPolicyTerm),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Fixed(Descriptor);
}
