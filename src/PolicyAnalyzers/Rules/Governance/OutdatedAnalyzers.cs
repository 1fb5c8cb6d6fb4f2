using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>POL0010: the analyzers are older than the policy requires. <see cref="OutdatedAnalyzersAnalyzer"/> finds it.</summary>
internal static class OutdatedAnalyzers
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.OutdatedAnalyzers,
        "The analyzers are older than the policy requires",
        "This policy requires version '{0}' of the analyzers, and '{1}' is installed, so some of it may not be checked; install a newer package PolicyAnalyzers ({2})",
        RuleCategories.Governance,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Older analyzers do not know every rule of a newer policy, and would take it for less than it is.",
        helpLinkUri: RuleHelp.Link(RuleIds.OutdatedAnalyzers),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Fixed(Descriptor);
}
