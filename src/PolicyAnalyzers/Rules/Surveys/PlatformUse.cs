using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Platform = PolicyAnalyzers.Context.Platforms.Platform;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>POL3900: the record of a use of a platform, governed or not. <see cref="PlatformAnalyzer"/> and <see cref="DetourAnalyzer"/> write it.</summary>
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

    /// <summary>The record of a use.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="name">What belongs to it: a symbol, or a text that names it.</param>
    /// <param name="place">Where it is used.</param>
    /// <param name="inside">The member around it.</param>
    /// <param name="isGoverned">Whether the governed client uses it.</param>
    public static Finding Describe(Platform platform, string name, SyntaxNode place, ISymbol? inside, bool isGoverned) =>
        new(Rule, place.GetLocation(), name, platform.Title, isGoverned ? "governed" : "not governed")
        {
            SubjectId = inside?.GetDocumentationCommentId(),
            Evidence = platform.Id,
            Properties = PropertiesOf(platform, isGoverned),
        };

    /// <summary>What a finding about a platform carries for reports.</summary>
    public static ImmutableDictionary<string, string?> PropertiesOf(Platform platform, bool isGoverned) => ImmutableDictionary<string, string?>.Empty
        .Add(FindingProperties.Platform, platform.Id)
        .Add(FindingProperties.Governed, isGoverned ? "true" : "false");
}
