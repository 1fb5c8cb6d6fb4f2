using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>POL0901: the record of a finding that is set aside, with its justification.</summary>
internal static class SetAsideFinding
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.SetAsideFinding,
        "A finding is set aside",
        "{0} at '{1}' is set aside: {2}",
        RuleCategories.Governance,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "What a baseline or a waiver hides stays visible as a record, so that it can be counted and reviewed.",
        helpLinkUri: RuleHelp.Link(RuleIds.SetAsideFinding),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Record(Descriptor);
}
