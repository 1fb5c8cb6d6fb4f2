using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>POL3013: credentials of a survey platform are read outside the governed client. <see cref="CredentialAnalyzer"/> finds it.</summary>
internal static class ForeignCredentials
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ForeignCredentials,
        "Platform credentials read outside the governed client",
        "'{0}' is a credential of the survey platform {1}, which only the governed client may read; send surveys through {2} ({3})",
        RuleCategories.Surveys,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Whoever holds a platform's key can send past every limit. One service holds it, and so one service sends.",
        helpLinkUri: RuleHelp.Link(RuleIds.ForeignCredentials));

    /// <summary>The rule. A key can mean something else in another host, so it is never locked.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor, strictest: EnforcementLevel.SoftMandatory);
}
