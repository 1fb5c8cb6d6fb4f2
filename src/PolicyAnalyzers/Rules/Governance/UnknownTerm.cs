using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>POL0009: an annotation uses a term that the policy does not know. <see cref="UnknownTermAnalyzer"/> finds it.</summary>
internal static class UnknownTerm
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnknownTerm,
        "The policy does not know this term",
        "'{0}' is no {1} of the policy in force, so this declaration says nothing; {2} ({3})",
        RuleCategories.Governance,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A misspelt term looks like a declaration and declares nothing.",
        helpLinkUri: RuleHelp.Link(RuleIds.UnknownTerm));

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Fixed(Descriptor, EnforcementLevel.SoftMandatory);
}
