using System.Collections.Immutable;
using System.Globalization;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Scanning.Sarif;
using PolicyAnalyzers.Context.Platforms;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Rules.Surveys;
using Finding = PolicyAnalyzers.Cli.Scanning.Finding;

namespace PolicyAnalyzers.Cli.Texts;

/// <summary>Says what texts name in the words, and with the level, that the compiler uses for the same rule.</summary>
internal static class TextFindings
{
    /// <summary>How the rule is described in SARIF.</summary>
    public static RuleDescription Description
    {
        get
        {
            var rule = PlatformAddress.Rule.Descriptors[0];
            return new RuleDescription(rule.Id, rule.Title.ToString(CultureInfo.InvariantCulture), rule.Description.ToString(CultureInfo.InvariantCulture), rule.HelpLinkUri, rule.Category);
        }
    }

    /// <summary>The finding.</summary>
    /// <param name="text">The place.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="asOf">The day by which dated levels are judged; null for the day on which the policy took effect.</param>
    public static Finding Of(TextFinding text, PolicyDocument policy, PolicyDate? asOf)
    {
        var client = GovernedClient.NameOf(policy.SurveyPolicy.Client);
        var remedy = "send it through " + client;
        return new Finding(
            RuleIds.PlatformAddress,
            string.Format(
                CultureInfo.InvariantCulture,
                PlatformAddress.Rule.Descriptors[0].MessageFormat.ToString(CultureInfo.InvariantCulture),
                text.Shown,
                Words.Of(text.Kind),
                text.Platform.Name,
                PlatformAddress.Why,
                "send surveys through " + client,
                Words.Source(policy)),
            new Place(text.File, text.Line, text.Column, text.Line, text.EndColumn),
            [],
            ImmutableSortedDictionary<string, string>.Empty
                .Add(PropertyKeys.Level, Words.Of(LevelOf(policy, asOf)))
                .Add(PropertyKeys.Evidence, text.Platform.Id + " " + text.Shown)
                .Add(PropertyKeys.Platform, text.Platform.Id)
                .Add(PropertyKeys.Remedy, remedy),
            Suppression: null,
            []);
    }

    private static EnforcementLevel LevelOf(PolicyDocument policy, PolicyDate? asOf)
    {
        var level = policy.IsBuiltIn ? EnforcementLevel.Advisory : policy.Levels.LevelOf(RuleIds.PlatformAddress, asOf ?? policy.Identity.Effective);
        return level < PlatformAddress.Rule.Strictest ? level : PlatformAddress.Rule.Strictest;
    }
}
