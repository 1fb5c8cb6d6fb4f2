using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>POL0002: the policy cannot be read.</summary>
internal static class UnreadablePolicy
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnreadablePolicy,
        "The policy cannot be read",
        "{0}, so no policy is in force. {1}.",
        RuleCategories.Governance,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Syntax, an unknown key, a value of the wrong type, or a file that is too large: a policy that cannot be read whole is not in force at all, and nothing else is said about code beside that.",
        helpLinkUri: RuleHelp.Link(RuleIds.UnreadablePolicy),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Fixed(Descriptor);
}
