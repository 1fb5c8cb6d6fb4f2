using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>POL3002: the address of a survey platform outside the governed client. <see cref="PlatformAddressAnalyzer"/> finds it.</summary>
internal static class PlatformAddress
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.PlatformAddress,
        "Address of a survey platform outside the governed client",
        "'{0}' is {1} of the survey platform {2}, {3}; {4} ({5})",
        RuleCategories.Surveys,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Most platforms have no .NET library: code reaches them over HTTP, and a link in a message reaches them as well. Every platform counts only its own invitations.",
        helpLinkUri: RuleHelp.Link(RuleIds.PlatformAddress));

    /// <summary>Why code outside the governed client may not send to a platform.</summary>
    public const string Why = "and what is sent there checks no consent, opt-out and contact limits";

    /// <summary>The rule. A text is evidence and no proof, so somebody must be able to waive it.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor, strictest: EnforcementLevel.SoftMandatory);
}
