using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Keys;

namespace PolicyAnalyzers.Cli.Diffing.Wording;

/// <summary>What is known of the keys of the language when a change is put into words.</summary>
internal static class PhraseBook
{
    private static readonly Dictionary<string, Phrase> Phrases =
        GovernancePhrases.All.Concat(CyclePhrases.All).Concat(SurveyPhrases.All).ToDictionary(phrase => phrase.Pattern, StringComparer.Ordinal);

    private static readonly Dictionary<string, ValueShape> Shapes =
        PolicyLanguage.AllKeys().ToDictionary(key => key.Key, key => key.Value.Shape, StringComparer.Ordinal);

    /// <summary>Sections of entries that have a name, with what one of them is called.</summary>
    private static readonly (string Section, string Noun)[] Nouns =
    [
        ("roles", "role"), ("goals", "goal"), ("data.categories", "category"), ("origins", "origin"), ("consents", "consent"), ("purposes", "purpose"),
        ("insights", "insight"), ("destinations", "destination"), ("uses", "use"), ("metrics", "figure"), ("survey-policy.platforms", "survey platform"),
        ("survey-policy.legacy", "old use of a survey platform in"), ("survey-policy.jurisdictions", "country"), ("channels-in", "inbound channel"),
        ("surveys", "survey"), ("experiments", "experiment"), ("delegations", "delegation"), ("waivers", "waiver"), ("models", "what is known of the code"),
    ];

    /// <summary>How a change of this key is said; null where nobody wrote it down.</summary>
    public static Phrase? Find(string pattern)
        => Phrases.GetValueOrDefault(pattern)
            ?? (pattern.EndsWith(".*.retired", StringComparison.Ordinal) ? Phrases["*.retired"]
                : pattern.EndsWith(".*.replaced-by", StringComparison.Ordinal) ? Phrases["*.replaced-by"]
                : null);

    /// <summary>What a value of this key looks like; null for a key that is none of the language's.</summary>
    public static ValueShape? ShapeOf(string pattern)
        => Shapes.GetValueOrDefault(pattern) ?? (SectionOf(pattern) is { } section ? section.Item : null);

    /// <summary>What the keys of a map look like that the policy chooses; null for what is no such map.</summary>
    public static ValueShape? ShapeOfId(string pattern) => SectionOf(pattern)?.OtherKey;

    /// <summary>The section of named entries that a key belongs to, and what an entry of it is called; null for a key of the policy as a whole.</summary>
    public static (string Section, string Noun)? CardOf(string pattern)
        => Nouns.Where(noun => pattern.StartsWith(noun.Section + ".*", StringComparison.Ordinal)).Select(noun => ((string, string)?)noun).FirstOrDefault();

    private static ValueShape? SectionOf(string pattern) => pattern.EndsWith(".*", StringComparison.Ordinal) ? Shapes.GetValueOrDefault(pattern[..^2]) : null;
}
