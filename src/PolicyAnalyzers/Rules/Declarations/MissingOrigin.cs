using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>POL1002: customer data declared in part, with origin missing. <see cref="MissingStage"/> finds it.</summary>
internal static class MissingOrigin
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.MissingOrigin,
        "Origin of customer data missing",
        MissingStage.Message,
        RuleCategories.Declarations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Where it was captured decides what it may be used for.",
        helpLinkUri: RuleHelp.Link(RuleIds.MissingOrigin));

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor);
}
