using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>POL0004: a fragment loosens the organisation's policy, or registers what nobody delegated. It has no effect.</summary>
internal static class LooseningFragment
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.LooseningFragment,
        "A fragment loosens the policy",
        "{0}. {1}.",
        RuleCategories.Governance,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A team can tighten the organisation's rules and register what it was delegated; a rule that a team could loosen would be a rule for nobody.",
        helpLinkUri: RuleHelp.Link(RuleIds.LooseningFragment),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Fixed(Descriptor);
}
