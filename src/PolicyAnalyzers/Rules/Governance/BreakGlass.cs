using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>POL0015: an emergency waiver is in use. <see cref="WaiverAnalyzer"/> finds it.</summary>
internal static class BreakGlass
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.BreakGlass,
        "An emergency waiver is in use",
        "Break-glass '{0}' for {1} is in use: {2} is waived at {3} until {4} without prior approval ({5})",
        RuleCategories.Governance,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An emergency may not wait for an approval. Everybody sees that it is used, for what, and how long.",
        helpLinkUri: RuleHelp.Link(RuleIds.BreakGlass),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Fixed(Descriptor, EnforcementLevel.Advisory);
}
