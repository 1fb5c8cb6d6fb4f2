using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>POL3011: a known use of a platform outside the governed client, allowed until its date. <see cref="PlatformAnalyzer"/> finds it.</summary>
internal static class LegacyPlatform
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.LegacyPlatform,
        "Legacy use of a survey platform",
        "'{0}' belongs to the survey platform {1}; this use is allowed until {2} and is POL3001 from then on, so move it to {3} ({4})",
        RuleCategories.Surveys,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The policy lists this use with an owner and a date, so that old code can move without stopping work.",
        helpLinkUri: RuleHelp.Link(RuleIds.LegacyPlatform));

    /// <summary>The rule. It warns until its date, however strict the policy's default is: from then on the use is POL3001.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor, strictest: EnforcementLevel.Advisory, softFormOf: UngovernedPlatform.Rule);
}
