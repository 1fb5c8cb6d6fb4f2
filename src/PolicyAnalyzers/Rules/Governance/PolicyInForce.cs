using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>POL0900: the record of the policy in force in a compilation.</summary>
internal static class PolicyInForce
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.PolicyInForce,
        "The policy in force",
        "Policy {0} {1} (SHA-256 {2}) is in force in '{3}' with {4}",
        RuleCategories.Governance,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The positive proof that the analyzers ran: which policy, which content, which rules at which level. Where it is missing, nothing was checked.",
        helpLinkUri: RuleHelp.Link(RuleIds.PolicyInForce),
        customTags: new[] { WellKnownDiagnosticTags.NotConfigurable, WellKnownDiagnosticTags.CompilationEnd });

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Record(Descriptor);
}
