using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>POL1007: customer data declared in part, with destination missing. <see cref="MissingStage"/> finds it.</summary>
internal static class MissingDestination
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.MissingDestination,
        "Destination of customer data missing",
        MissingStage.Message,
        RuleCategories.Declarations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Without its recipients nobody can tell whether data has reached somebody else (GDPR art. 13(1)(e)).",
        helpLinkUri: RuleHelp.Link(RuleIds.MissingDestination));

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor);
}
