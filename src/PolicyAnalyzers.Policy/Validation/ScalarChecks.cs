using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Values;

namespace PolicyAnalyzers.Policy.Validation;

/// <summary>What single values must look like, and how to say so.</summary>
internal static class ScalarChecks
{
    /// <summary>Whether a text is a value of a kind. Choices and references are the validator's, which knows the candidates.</summary>
    public static bool Accepts(ValueKind kind, string text) => kind switch
    {
        ValueKind.Id => ValueSyntax.IsId(text),
        ValueKind.Switch => ValueSyntax.TrySwitch(text, out _),
        ValueKind.WholeNumber => ValueSyntax.TryInteger(text, out _),
        ValueKind.Percent => ValueSyntax.TryPercent(text, out _),
        ValueKind.Duration => ValueSyntax.TryDays(text, out _),
        ValueKind.Date => PolicyDate.TryParse(text, out _),
        ValueKind.Time => ValueSyntax.TryTime(text, out _),
        ValueKind.Zone => ValueSyntax.IsZone(text),
        ValueKind.Version => ValueSyntax.IsVersion(text),
        ValueKind.Language => ValueSyntax.IsLanguage(text),
        ValueKind.Country => ValueSyntax.IsCountry(text),
        ValueKind.DpvTerm => StandardTerms.IsDpv(text),
        ValueKind.FidesKey => StandardTerms.IsFides(text),
        ValueKind.SymbolId => ValueSyntax.IsSymbolId(text),
        _ => !string.IsNullOrWhiteSpace(text),
    };

    /// <summary>The kind in plain words, with its article.</summary>
    public static string Noun(ValueKind kind) => kind switch
    {
        ValueKind.Id => "an id",
        ValueKind.Switch => "'on' or 'off'",
        ValueKind.WholeNumber => "a whole number",
        ValueKind.Percent => "a share such as 20%",
        ValueKind.Duration => "a number of days such as 90d",
        ValueKind.Date => "a date such as 2026-11-01",
        ValueKind.Time => "a time such as 21:00",
        ValueKind.Zone => "'recipient' or a time zone",
        ValueKind.Version => "a version such as 2.1.0",
        ValueKind.Language => "a language such as en",
        ValueKind.Country => "a country such as DE",
        ValueKind.DpvTerm => "a term of W3C DPV such as pd:TelephoneNumber",
        ValueKind.FidesKey => "a data category of Fideslang such as user.contact.phone_number",
        ValueKind.Symbol or ValueKind.SymbolId => "a symbol such as T:Contoso.Store.Branch",
        ValueKind.LevelSchedule => "a level, or a map from levels to dates",
        ValueKind.Exemption => "a reason, or a map with a 'reason'",
        ValueKind.List => "a list",
        ValueKind.Map => "a map of keys and values",
        _ => "a text",
    };

    /// <summary>What to write, as a sentence.</summary>
    public static string Remedy(ValueKind kind) => kind switch
    {
        ValueKind.Id => "Use letters and digits, with single '-', '_' or '.' between them",
        ValueKind.Switch => "Write 'on' or 'off'",
        ValueKind.WholeNumber => "Write digits only",
        ValueKind.Percent => "Write a number from 0 to 100 and '%'",
        ValueKind.Duration => "Write days, for example 365d for a year",
        ValueKind.Date => "Write year, month and day as yyyy-MM-dd, a day that the calendar has",
        ValueKind.Time => "Write hours and minutes as HH:mm, from 00:00 to 23:59",
        ValueKind.Zone => "Write 'recipient', or a zone such as Europe/Warsaw",
        ValueKind.Version => "Write three numbers, MAJOR.MINOR.PATCH",
        ValueKind.Language => "Write the code of ISO 639",
        ValueKind.Country => "Write the code of ISO 3166-1",
        ValueKind.DpvTerm => "Write dpv:, pd: or eu-gdpr: and the name of the term, without spaces",
        ValueKind.FidesKey => "Write 'user' and the parts below it with dots between, such as user.contact.email",
        ValueKind.Symbol or ValueKind.SymbolId => "Write N:, T:, M:, P:, F: or E: and the full name without spaces",
        ValueKind.LevelSchedule => "Write a level, or { advisory: DATE, soft-mandatory: DATE }",
        ValueKind.Exemption => "Write why it holds no customer data",
        ValueKind.List => "Write [one, two], or one '- item' on each line",
        ValueKind.Map => "Write 'key: value' lines below it, or { key: value }",
        _ => "Write a text",
    };
}
