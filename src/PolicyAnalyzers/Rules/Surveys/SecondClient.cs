using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>POL3006: a second implementation or registration of the governed client. <see cref="ClientAnalyzer"/> finds it.</summary>
internal static class SecondClient
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.SecondClient,
        "A second governed survey client",
        "'{0}' {1}, and a limit that two clients count is no limit; use {2} as it is ({3})",
        RuleCategories.Surveys,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "One client keeps each person's limits, opt-outs and consents. A second one, or another one in its place, decides without them.",
        helpLinkUri: RuleHelp.Link(RuleIds.SecondClient));

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor);
}
