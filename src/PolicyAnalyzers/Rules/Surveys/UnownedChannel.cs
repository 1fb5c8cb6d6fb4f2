using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>POL3009: an address for feedback that nobody answers for. <see cref="MessageAnalyzer"/> finds it.</summary>
internal static class UnownedChannel
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnownedChannel,
        "Feedback address without an owner",
        "'{0}' {1}, so what customers write may be read by nobody; {2} ({3})",
        RuleCategories.Surveys,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Whoever asks for feedback owes an answer. An address counts as read where the policy lists it among its inbound channels with an owner.",
        helpLinkUri: RuleHelp.Link(RuleIds.UnownedChannel));

    /// <summary>The rule. A mailbox's name is evidence and no proof.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor, strictest: EnforcementLevel.SoftMandatory);
}
