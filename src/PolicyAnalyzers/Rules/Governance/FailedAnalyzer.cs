using System;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>POL0013: one of our analyzers failed, so what it should have seen is not known.</summary>
internal static class FailedAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.FailedAnalyzer,
        "An analyzer failed",
        "'{0}' failed at '{1}', so whether the policy holds there is not known; this is a fault of PolicyAnalyzers, please report it ({2})",
        RuleCategories.Governance,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An analyzer that fails finds nothing, which looks like code without findings. So a failure is an error.",
        helpLinkUri: RuleHelp.Link(RuleIds.FailedAnalyzer),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Fixed(Descriptor);

    /// <summary>The diagnostic for a failure, on one line.</summary>
    public static Diagnostic Describe(string analyzer, string place, Exception failure)
    {
        var cause = failure is TypeInitializationException { InnerException: { } inner } ? inner : failure;
        var text = cause.GetType().Name + ": " + cause.Message.Replace('\r', ' ').Replace('\n', ' ');
        return Diagnostic.Create(Rule.At(EnforcementLevel.HardMandatory, isScan: false), Location.None, analyzer, place, text);
    }
}
