using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using PolicyAnalyzers.Policy.Keys;

namespace PolicyAnalyzers.Cli.Diffing.Wording;

/// <summary>Values of the policy as a reader would say them.</summary>
internal static partial class ValueWords
{
    private const int MostCharacters = 120;

    /// <summary>Words of the language that are not English as they stand.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["email"] = "e-mail",
        ["sms"] = "text messages",
        ["phone"] = "telephone calls",
        ["push"] = "push messages",
        ["messenger"] = "messenger messages",
        ["in-app"] = "questions inside the app",
        ["web"] = "questions on the website",
        ["post"] = "letters",
        ["in-person"] = "questions in person",
        ["closed-loop"] = "follow-up of single answers",
        ["non-buying"] = "not buying",
        ["clear"] = "in the clear",
        ["half-yearly"] = "every half year",
        ["global"] = "every survey",
        ["channel"] = "the channel that it came by",
        ["platform"] = "the platform that it came by",
        ["recipient"] = "the recipient",
    };

    /// <summary>A value in words.</summary>
    /// <param name="text">The value as the policy has it.</param>
    /// <param name="shape">What it must look like; null where that is not known.</param>
    /// <param name="names">Names of cards, the policy that the value is from first.</param>
    public static string Say(string text, ValueShape? shape, params CardNames[] names) => shape?.Kind switch
    {
        ValueKind.Duration when text.EndsWith('d') => text == "1d" ? "1 day" : $"{text[..^1]} days",
        ValueKind.Choice or ValueKind.Zone => Words.GetValueOrDefault(text, text),
        ValueKind.Reference => Reference(text, shape, names),
        ValueKind.Symbol or ValueKind.SymbolId => Symbol(text),
        ValueKind.Language => CultureInfo.GetCultureInfo(text).EnglishName,
        ValueKind.Id or ValueKind.Text or ValueKind.List or ValueKind.Map or null => Quote(text),
        _ => text,
    };

    /// <summary>Items of a list in one phrase.</summary>
    public static string Join(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.SkipLast(1)) + " and " + all[^1];
    }

    private static bool IsLanguage(ValueShape shape) => shape.Target!.Noun.Contains("language", StringComparison.Ordinal);

    private static string Reference(string id, ValueShape shape, CardNames[] names)
        => shape.Target!.Sections.SelectMany(section => names.Select(each => each.TitleOf(section, id))).FirstOrDefault(title => title is not null)
            ?? (IsLanguage(shape) ? CultureInfo.GetCultureInfo(id).EnglishName
                : shape.Target.Terms.Contains(id) ? Words.GetValueOrDefault(id) ?? CardNames.OfTerm(id) ?? id : Quote(id));

    private static string Symbol(string text)
    {
        var inAssembly = SymbolInAssembly().Match(text);
        return inAssembly.Success
            ? $"{inAssembly.Groups["symbol"].Value} in {inAssembly.Groups["assembly"].Value}"
            : text is [_, ':', .. var name] ? name : text;
    }

    private static string Quote(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MostCharacters ? $"\"{line}\"" : $"\"{line[..MostCharacters]}…\"";
    }

    [GeneratedRegex(@"^\{\s*assembly: (?<assembly>[^,]+), symbol: (?:\w:)?(?<symbol>.+?)\s*\}$")]
    private static partial Regex SymbolInAssembly();
}
