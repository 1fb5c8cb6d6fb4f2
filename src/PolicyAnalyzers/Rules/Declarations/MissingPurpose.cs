using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>POL1003: customer data declared in part, with purpose missing. <see cref="MissingStage"/> finds it.</summary>
internal static class MissingPurpose
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.MissingPurpose,
        "Purpose of customer data missing",
        MissingStage.Message,
        RuleCategories.Declarations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Without a purpose any use looks as good as any other (GDPR art. 5(1)(b)).",
        helpLinkUri: RuleHelp.Link(RuleIds.MissingPurpose));

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor);
}
