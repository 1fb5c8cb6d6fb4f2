namespace PolicyAnalyzers.Policy.Keys;

/// <summary>What sort of value a key takes.</summary>
public enum ValueKind
{
    /// <summary>Any text but the empty one.</summary>
    Text,

    /// <summary>A name that is given here: letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, no spaces.</summary>
    Id,

    /// <summary><c>on</c> or <c>off</c>; <c>true</c> and <c>false</c> are understood too.</summary>
    Switch,

    /// <summary>A whole number, not negative.</summary>
    WholeNumber,

    /// <summary>A share such as <c>20%</c>, from 0 to 100.</summary>
    Percent,

    /// <summary>A number of days such as <c>90d</c>. Months and years are ruled out: they differ in length.</summary>
    Duration,

    /// <summary>A date, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A time of day, <c>HH:mm</c>, 24 hours.</summary>
    Time,

    /// <summary><c>recipient</c>, or an IANA time zone such as <c>Europe/Warsaw</c>.</summary>
    Zone,

    /// <summary>A version by SemVer 2.0.</summary>
    Version,

    /// <summary>A language by ISO 639, such as <c>en</c>.</summary>
    Language,

    /// <summary>A country by ISO 3166-1, such as <c>DE</c>, or a part of one, such as <c>US-FL</c>.</summary>
    Country,

    /// <summary>A term of the W3C Data Privacy Vocabulary as a CURIE, such as <c>pd:TelephoneNumber</c>. Which terms there are changes with each of its versions, so only the shape is known.</summary>
    DpvTerm,

    /// <summary>A data category of Fideslang about a person, such as <c>user.contact.phone_number</c>. Organisations add their own, so only the shape is known.</summary>
    FidesKey,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>The id of something that another section, or the built-in vocabulary, defines.</summary>
    Reference,

    /// <summary>A documentation id, such as <c>T:Contoso.Store.Branch</c>.</summary>
    SymbolId,

    /// <summary>A symbol of code: a documentation id, or <c>{ assembly: NAME, symbol: ID }</c>.</summary>
    Symbol,

    /// <summary>A level's name, or a map from levels to the dates from which they hold.</summary>
    LevelSchedule,

    /// <summary>Why a symbol is exempt: a reason, or a map of the reason and its approval.</summary>
    Exemption,

    /// <summary>A list.</summary>
    List,

    /// <summary>A map: of declared keys, of keys that the policy chooses, or of both.</summary>
    Map,
}
