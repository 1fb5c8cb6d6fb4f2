using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>POL3004: a survey does not state what the policy requires. <see cref="SurveyAnalyzer"/> finds it.</summary>
internal static class UnstatedSurvey
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnstatedSurvey,
        "A survey does not state what the policy requires",
        "The survey '{0}' {1}, and the policy requires {2}; complete its card ({3})",
        RuleCategories.Surveys,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A survey without a goal, an owner or somebody who acts on its answers costs people's time for nothing. What every survey has to state is listed under survey-policy.require.",
        helpLinkUri: RuleHelp.Link(RuleIds.UnstatedSurvey));

    /// <summary>The rule. What is missing can be added at any time, so it is never locked.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor, strictest: EnforcementLevel.SoftMandatory);
}
