using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>POL1006: customer data declared in part, with insight missing. <see cref="MissingStage"/> finds it.</summary>
internal static class MissingInsight
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.MissingInsight,
        "Insight of customer data missing",
        MissingStage.Message,
        RuleCategories.Declarations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Whoever cannot say what is learned from a use cannot tell whether it still needs the data.",
        helpLinkUri: RuleHelp.Link(RuleIds.MissingInsight));

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor);
}
