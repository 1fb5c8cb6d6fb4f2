using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>POL3001: a survey platform is used outside the governed client. <see cref="PlatformAnalyzer"/> finds it.</summary>
internal static class UngovernedPlatform
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UngovernedPlatform,
        "Survey platform used outside the governed client",
        "'{0}' belongs to the survey platform {1}, {2}; {3} ({4})",
        RuleCategories.Surveys,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Every platform counts only its own invitations. Only a single client can keep a person's limit over all of them, and honour an opt-out everywhere.",
        helpLinkUri: RuleHelp.Link(RuleIds.UngovernedPlatform));

    /// <summary>Why code outside the governed client may not use a platform.</summary>
    public const string Why = "and here nobody checks consent, opt-out and contact limits";

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor);
}
