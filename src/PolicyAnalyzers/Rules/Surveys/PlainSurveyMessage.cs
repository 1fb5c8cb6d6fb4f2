using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>POL3003: a survey sent as a plain message. <see cref="MessageAnalyzer"/> finds it.</summary>
internal static class PlainSurveyMessage
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.PlainSurveyMessage,
        "Survey sent as a plain message",
        "'{0}' sends a survey, for {1}, and here nobody checks consent, opt-out and contact limits; send surveys through {2} ({3})",
        RuleCategories.Surveys,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A question to a customer by mail, text message, push or chat is a contact like any other: it counts against the person's limit, and needs the same consent and opt-out.",
        helpLinkUri: RuleHelp.Link(RuleIds.PlainSurveyMessage));

    /// <summary>The rule. Words are evidence and no proof, so somebody must be able to waive it.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor, strictest: EnforcementLevel.SoftMandatory);
}
