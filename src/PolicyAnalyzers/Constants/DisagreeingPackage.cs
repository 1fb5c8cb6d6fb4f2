using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Constants;

/// <summary>POL0501: a policy package is not the package that its policy says it is, or would not put it in force.</summary>
internal static class DisagreeingPackage
{
    /// <summary>The id. The package's targets use it too.</summary>
    public const string Id = "POL0501";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A policy package disagrees with its policy",
        "{0}",
        RuleCategories.Governance,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Which version of a policy is in force is asked by the package's version, so the two must be one.",
        helpLinkUri: RuleHelp.Link(Id),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Fixed(Descriptor);
}
