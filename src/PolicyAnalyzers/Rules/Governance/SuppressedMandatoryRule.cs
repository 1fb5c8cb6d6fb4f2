using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>POL0005: the source suppresses a mandatory rule. <see cref="SuppressedRuleAnalyzer"/> finds it in editors, and the guard in builds.</summary>
internal static class SuppressedMandatoryRule
{
    private const string MessageFormat = "This suppresses '{0}', which is mandatory and stays so; remove it, and repair what {0} says ({1})";

    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.SuppressedMandatoryRule,
        "A mandatory rule is suppressed in the source",
        MessageFormat,
        RuleCategories.Governance,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "What the policy makes mandatory is set aside only by a waiver, with a reason, an approver and an end. An attribute has none of these.",
        helpLinkUri: RuleHelp.Link(RuleIds.SuppressedMandatoryRule),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Fixed(Descriptor);

    /// <summary>The message, where no diagnostic is made of it.</summary>
    public static string Message(string suppressed, string source) => string.Format(CultureInfo.InvariantCulture, MessageFormat, suppressed, source);
}
