using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Comparison;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Diffing.Wording;

/// <summary>Says that a card is new or gone, and what matters about it.</summary>
internal static class EntrySentences
{
    /// <summary>The rule about code that names what the policy does not have.</summary>
    private const string UnknownTerm = "POL0009";

    /// <summary>The sentence.</summary>
    public static string Of(
        string section, string noun, string id, string title, PolicyChange change, PolicyDocument older, PolicyDocument newer, CardNames names)
    {
        if (section == "survey-policy.legacy")
        {
            return change.Newer is null ? $"{title} may no longer use a survey platform outside the governed client."
                : $"{title} may use a survey platform outside the governed client until {newer.SurveyPolicy.Legacy.First(use => use.Symbol.Id == id).RetireBy}.";
        }

        if (change.Newer is null)
        {
            var waiver = section == "waivers" ? older.Waivers.Find(id) : null;
            return waiver is not null ? $"Waiver {title} is gone: the finding at {Place(waiver)} counts again."
                : Sentences.Capital($"{noun} {title} is gone{(change.ReadBy.Contains(UnknownTerm) ? ": code that names it no longer builds" : string.Empty)}.");
        }

        var details = string.Join(" ", Details(section, id, newer, names).OfType<string>());
        return $"New {noun} {title}{(details.Length > 0 ? $": {details}" : string.Empty)}.";
    }

    private static IEnumerable<string?> Details(string section, string id, PolicyDocument policy, CardNames names) => section switch
    {
        "uses" => Use(policy.Uses.Find(id)!, names),
        "consents" => Consent(policy.Consents.Find(id)!, names),
        "surveys" => Survey(policy.Surveys.Find(id)!, names),
        "waivers" => Waiver(policy.Waivers.Find(id)!),
        _ => [],
    };

    private static IEnumerable<string?> Use(UseCard use, CardNames names) =>
    [
        Listed("it may use the ", use.Data.Select(datum => CardNames.OfTerm(datum.Category.Value) ?? datum.Category.Value)),
        use.Purpose is { } purpose ? $"for the purpose {names.TitleOf("purposes", purpose.Value)}" : null,
        Listed("and pass it to ", use.Destinations.Select(destination => names.TitleOf("destinations", destination.Value)!)),
    ];

    private static IEnumerable<string?> Consent(ConsentCard consent, CardNames names) =>
    [
        Listed("it covers the purpose ", consent.Purposes.Select(purpose => names.TitleOf("purposes", purpose.Value)!)),
        Listed("by ", consent.Channels.Select(channel => ValueWords.Say(channel, PhraseBook.ShapeOf("consents.*.channels")!.Item))),
    ];

    private static IEnumerable<string?> Survey(SurveyCard survey, CardNames names) =>
    [
        survey.Population is { } population ? $"it asks {population}" : null,
        Listed("by ", survey.Channels.Select(channel => ValueWords.Say(channel, PhraseBook.ShapeOf("surveys.*.channels")!.Item))),
        survey.Platform is { } platform ? $"through {names.TitleOf("survey-policy.platforms", platform.Value)}" : null,
    ];

    private static IEnumerable<string?> Waiver(WaiverCard waiver) =>
    [
        $"{RuleWords.Of(waiver.Rule.Value)} is accepted at {Place(waiver)}{(waiver.Expires is { } expires ? $" until {expires}" : string.Empty)}",
    ];

    private static string Place(WaiverCard waiver) => ValueWords.Say(waiver.Scope, PhraseBook.ShapeOf(waiver.Symbol is null ? "waivers.*.file" : "waivers.*.symbol"));

    private static string? Listed(string before, IEnumerable<string> items) => items.ToList() is { Count: > 0 } all ? before + ValueWords.Join(all) : null;
}
