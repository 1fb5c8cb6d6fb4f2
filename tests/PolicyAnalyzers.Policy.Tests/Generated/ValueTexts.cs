using System.Linq;
using System.Text;
using PolicyAnalyzers.Policy.Keys;

namespace PolicyAnalyzers.Policy.Tests.Generated;

/// <summary>What a value looks like, in plain words.</summary>
internal static class ValueTexts
{
    private static readonly (string Name, string Meaning)[] Kinds =
    [
        ("text", "any words; not empty"),
        ("id", "letters and digits of any script, with single `-`, `_` or `.` between them"),
        ("on or off", "`on` or `off`; `true` and `false` are understood too"),
        ("number", "a whole number, such as `3`"),
        ("share", "a number from 0 to 100 with `%`, such as `2.5%`"),
        ("days", "a number of days, such as `90d`; months and years differ in length and are not used"),
        ("date", "`2026-11-01`: year, month, day"),
        ("time", "`\"21:00\"`, 24 hours, in quotes"),
        ("zone", "`recipient`, or a time zone such as `Europe/Warsaw`"),
        ("version", "`2.1.0`, by SemVer 2.0"),
        ("language", "a code of ISO 639, such as `en`"),
        ("country", "a code of ISO 3166-1, such as `DE`, or a part of one, such as `US-FL`"),
        ("DPV term", "a term of the W3C Data Privacy Vocabulary: `dpv:`, `pd:` or `eu-gdpr:` and its name, such as `pd:TelephoneNumber`; whether the vocabulary has it is not checked"),
        ("Fideslang key", "a data category of Fideslang: `user` and the parts below it, such as `user.contact.email`; whether Fideslang has it is not checked"),
        ("symbol id", "the documentation id of something in code: `N:` namespace, `T:` type, `M:` method, `P:` property, `F:` field, `E:` event"),
        ("symbol", "a symbol id, or `{ assembly: NAME, symbol: ID }`, which also says where it must be found"),
        ("exemption", "a reason, or a map of `reason`, `approved-by`, `approved-on` and `signature`"),
        ("level", "`observe`, `advisory`, `soft-mandatory` or `hard-mandatory`"),
        ("level or levels by date", "a level, or a map from levels to the dates from which they hold: `{ advisory: 2026-11-01, hard-mandatory: 2027-04-01 }`"),
    ];

    public static void WriteTable(StringBuilder page)
    {
        page.Append("## Values\n\n| Value | Written as |\n| --- | --- |\n");
        foreach (var (name, meaning) in Kinds)
        {
            page.Append("| ").Append(name).Append(" | ").Append(meaning).Append(" |\n");
        }
    }

    public static string Of(ValueShape shape) => shape.Kind switch
    {
        ValueKind.Choice => string.Join(", ", shape.Words.Select(word => $"`{word}`")),
        ValueKind.Reference => Reference(shape.Target!),
        ValueKind.List => "list of: " + Of(shape.Item!),
        ValueKind.Map when shape.OtherKey is { } other => $"map from {Of(other)} to {(shape.Item!.Kind == ValueKind.Map ? "cards" : Of(shape.Item))}",
        ValueKind.Map => "map",
        ValueKind.Switch => "on or off",
        ValueKind.WholeNumber => "number",
        ValueKind.Percent => "share",
        ValueKind.Duration => "days",
        ValueKind.SymbolId => "symbol id",
        ValueKind.DpvTerm => "DPV term",
        ValueKind.FidesKey => "Fideslang key",
        ValueKind.LevelSchedule => "level or levels by date",
        _ => shape.Kind.ToString().ToLowerInvariant(),
    };

    private static string Reference(ReferenceTarget target)
    {
        var sections = string.Join(", ", target.Sections.Select(section => $"[`{section}`](#{section.Split('.')[0]})"));
        return target.Sections.IsEmpty ? target.Noun : $"{target.Noun}: an id of {sections}{(target.Terms.IsEmpty ? "" : ", or a built-in term")}";
    }
}
