using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>POL1004: customer data declared in part, with consent missing. <see cref="MissingStage"/> finds it.</summary>
internal static class MissingConsent
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.MissingConsent,
        "Consent or legal basis of customer data missing",
        MissingStage.Message,
        RuleCategories.Declarations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Without a legal basis nothing may be done with it (GDPR art. 6(1)); a basis that is consent needs the consent to be named.",
        helpLinkUri: RuleHelp.Link(RuleIds.MissingConsent));

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor);
}
