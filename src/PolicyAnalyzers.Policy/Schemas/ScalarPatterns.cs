using PolicyAnalyzers.Policy.Keys;

namespace PolicyAnalyzers.Policy.Schemas;

/// <summary>Single values as regular expressions of ECMA-262: what <see cref="Values.ValueSyntax"/> accepts, and nothing else.</summary>
internal static class ScalarPatterns
{
    private const string Number = "(?:0|[1-9][0-9]{0,8})";
    private const string PreRelease = "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
    private const string Build = "[0-9A-Za-z-]+";

    private const string Date =
        "^(?!0000)(?:"
        + "[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";

    /// <summary>The pattern of a kind; null for kinds that are no single text, and for those that list their words.</summary>
    public static string? Of(ValueKind kind) => kind switch
    {
        ValueKind.Text => "\\S",
        ValueKind.Id => "^[\\p{L}\\p{Nd}]+(?:[-_.][\\p{L}\\p{Nd}]+)*$",
        ValueKind.WholeNumber => "^[0-9]+$",
        ValueKind.Percent => "^0*(?:100(?:\\.0*)?|[0-9]{1,2}(?:\\.[0-9]*)?|\\.[0-9]+)%$",
        ValueKind.Duration => "^0*[0-9]{1,5}d$",
        ValueKind.Date => Date,
        ValueKind.Time => "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$",
        ValueKind.Zone => "^(?:recipient|UTC|[A-Z][^ /]*/[^ ]+)$",
        ValueKind.Version => $"^{Number}\\.{Number}\\.{Number}(?:-{PreRelease}(?:\\.{PreRelease})*)?(?:\\+{Build}(?:\\.{Build})*)?$",
        ValueKind.Language => "^[a-z]{2,3}(?:-[A-Za-z0-9]+)?$",
        ValueKind.Country => "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$",
        ValueKind.DpvTerm => "^(?:dpv|pd|eu-gdpr):[A-Za-z][A-Za-z0-9_-]*$",
        ValueKind.FidesKey => "^user(?:\\.[A-Za-z0-9_-]+)*$",
        ValueKind.SymbolId => "^[NTMPFE]:[^. ][^ ]*$",
        _ => null,
    };
}
