using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Editing;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Waivers;

namespace PolicyAnalyzers.Cli.Requesting;

/// <summary>Do we have this already? Cards of the policy that could serve in the place of the proposed one.</summary>
internal static class SimilarCards
{
    /// <summary>One line for each: its id, its title, and what it has in common with the proposal.</summary>
    public static IReadOnlyList<string> Of(RequestKind kind, PolicyValue card, PolicyDocument policy) => kind.Section switch
    {
        "uses" => [.. policy.Uses.Where(use => !use.Retired).Select(use => Line(use, InCommon(use, card))).OfType<string>()],
        "surveys" => [.. policy.Surveys.Where(survey => !survey.Retired).Select(survey => Line(survey, InCommon(survey, card))).OfType<string>()],
        _ => [.. policy.Waivers.Where(waiver => !waiver.Retired).Select(waiver => Line(waiver, InCommon(waiver, card))).OfType<string>()],
    };

    private static IEnumerable<string> InCommon(UseCard use, PolicyValue card)
    {
        var asked = card.Find("data")?.Entries is { IsDefault: false } entries ? entries.Select(entry => entry.Key).ToList() : [];
        var shared = use.Data.Select(datum => datum.Category.Value).Where(asked.Contains).ToList();
        if (shared.Count > 0)
        {
            yield return "uses " + string.Join(", ", shared);
        }

        if (use.Purpose is { Value: var purpose } && purpose == card.Find("purpose")?.Text)
        {
            yield return "has the purpose " + purpose;
        }
    }

    private static IEnumerable<string> InCommon(SurveyCard survey, PolicyValue card)
    {
        (string What, string? Own, string? Asked)[] facts =
        [
            ("asks the same population", survey.Population, card.Find("population")?.Text),
            ("asks at the same touchpoint", survey.Touchpoint, card.Find("touchpoint")?.Text),
            ("feeds the same metric", survey.Metric?.Value, card.Find("metric")?.Text),
            ("has the same purpose", survey.Purpose?.Value, card.Find("purpose")?.Text),
        ];
        return facts.Where(fact => fact.Own is not null && string.Equals(fact.Own, fact.Asked, StringComparison.OrdinalIgnoreCase)).Select(fact => fact.What);
    }

    private static IEnumerable<string> InCommon(WaiverCard waiver, PolicyValue card)
    {
        if (waiver.Rule.Value == card.Find("rule")?.Text && Covered(waiver, card) is { } place)
        {
            yield return $"covers {place} until {waiver.Expires?.ToString() ?? "no day"}";
        }
    }

    private static string? Covered(WaiverCard waiver, PolicyValue card) =>
        waiver.Symbol is { } own && card.Find("symbol")?.Text is { } symbol && SymbolScope.Covers(own.Id, symbol) ? symbol
        : waiver.File is { } files && card.Find("file")?.Text is { } file && FileScope.Covers(files, file) ? file
        : null;

    private static string? Line(Card card, IEnumerable<string> inCommon)
    {
        var facts = string.Join(", ", inCommon);
        return facts.Length == 0 ? null : card.Title == card.Id ? $"{card.Id}: {facts}" : $"{card.Id} ({card.Title}): {facts}";
    }
}
