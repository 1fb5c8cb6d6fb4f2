using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>POL3900: the record of a use of a platform, governed or not. <see cref="PlatformAnalyzer"/> writes it.</summary>
internal static class PlatformUse
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.PlatformUse,
        "A use of a survey platform",
        "'{0}' belongs to the survey platform {1} ({2})",
        RuleCategories.Surveys,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The census of survey platforms: which are in use, and where.",
        helpLinkUri: RuleHelp.Link(RuleIds.PlatformUse),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Record(Descriptor);
}
