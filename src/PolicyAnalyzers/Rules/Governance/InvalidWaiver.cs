using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>POL0006: a waiver, or the approval of a baseline, is not valid. <see cref="WaiverAnalyzer"/> finds it.</summary>
internal static class InvalidWaiver
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.InvalidWaiver,
        "A waiver is not valid",
        "{0}, so it has no effect. {1}.",
        RuleCategories.Governance,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A waiver without reason, approval or end is no decision of anybody, so it hides nothing.",
        helpLinkUri: RuleHelp.Link(RuleIds.InvalidWaiver),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Fixed(Descriptor);
}
