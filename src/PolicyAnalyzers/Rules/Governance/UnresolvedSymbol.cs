using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>POL0011: a symbol in the policy does not exist in the assembly that it names. <see cref="UnresolvedSymbolAnalyzer"/> finds it.</summary>
internal static class UnresolvedSymbol
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnresolvedSymbol,
        "A symbol in the policy does not exist",
        "'{0}' does not exist in the assembly '{1}', so what the policy says of it has no effect; {2} ({3})",
        RuleCategories.Governance,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A misspelt ban must never pass in silence: what the policy names and nobody can find binds nothing.",
        helpLinkUri: RuleHelp.Link(RuleIds.UnresolvedSymbol));

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Fixed(Descriptor, EnforcementLevel.SoftMandatory);
}
