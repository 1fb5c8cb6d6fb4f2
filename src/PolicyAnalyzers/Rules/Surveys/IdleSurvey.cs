using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>POL3005: code refers to a survey that does not run. <see cref="SurveyAnalyzer"/> finds it.</summary>
internal static class IdleSurvey
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.IdleSurvey,
        "A survey that does not run is referenced",
        "The survey '{0}' {1}; remove what invites to it, or have its card changed ({2})",
        RuleCategories.Surveys,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An invitation to a survey that is closed asks people for answers that nobody reads. The governed client refuses it at run time; the code that tries is better removed.",
        helpLinkUri: RuleHelp.Link(RuleIds.IdleSurvey));

    /// <summary>The rule. Dates are the organisation's, and no fact of the code, so it is never locked.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor, strictest: EnforcementLevel.SoftMandatory);
}
