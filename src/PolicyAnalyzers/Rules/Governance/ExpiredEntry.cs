using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>POL0007: a waiver or a legacy entry has expired. <see cref="WaiverAnalyzer"/> finds it.</summary>
internal static class ExpiredEntry
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ExpiredEntry,
        "A waiver or legacy entry has expired",
        "'{0}' expired on {1}, so what it covered is shown again; mend the code, or have it approved anew ({2})",
        RuleCategories.Governance,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What was accepted for a while is accepted no longer. An entry that stays misleads whoever reads it.",
        helpLinkUri: RuleHelp.Link(RuleIds.ExpiredEntry));

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Fixed(Descriptor, EnforcementLevel.SoftMandatory);
}
