using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>POL1005: customer data declared in part, with outcome missing. <see cref="MissingStage"/> finds it.</summary>
internal static class MissingOutcome
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.MissingOutcome,
        "Outcome of customer data missing",
        MissingStage.Message,
        RuleCategories.Declarations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A use that leads to nothing, for the customer or for the company, is no reason to hold data.",
        helpLinkUri: RuleHelp.Link(RuleIds.MissingOutcome));

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor);
}
