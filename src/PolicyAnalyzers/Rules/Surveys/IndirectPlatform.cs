using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>POL3012: a survey platform is reached by a name in a text or at run time. <see cref="DetourAnalyzer"/> finds it.</summary>
internal static class IndirectPlatform
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.IndirectPlatform,
        "Survey platform reached by a detour",
        "The survey platform '{0}' is reached here{1}: {2}; {3} ({4})",
        RuleCategories.Surveys,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A platform that is reached by reflection, by a dynamic call, or by a service or HTTP client of its name is reached all the same. A name proves less than a symbol, so this rule can be waived.",
        helpLinkUri: RuleHelp.Link(RuleIds.IndirectPlatform));

    /// <summary>Why code outside the governed client may not.</summary>
    public const string Why = " outside the governed client";

    /// <summary>The rule. A text can mean something else, so it is never locked.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor, strictest: EnforcementLevel.SoftMandatory);
}
