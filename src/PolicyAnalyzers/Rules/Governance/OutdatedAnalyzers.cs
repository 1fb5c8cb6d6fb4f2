using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>POL0010: the analyzers are older than the policy requires, or the policy than the build requires. <see cref="OutdatedAnalyzersAnalyzer"/> finds it.</summary>
internal static class OutdatedAnalyzers
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.OutdatedAnalyzers,
        "Policy or analyzers are older than required",
        "{0} is in force, and {1} requires '{2}', so what binds may not be checked; install a newer package {3} ({4})",
        RuleCategories.Governance,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Older analyzers do not know every rule of a newer policy, and an older policy asks for less: both would take it for less than it is.",
        helpLinkUri: RuleHelp.Link(RuleIds.OutdatedAnalyzers),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Fixed(Descriptor);
}
