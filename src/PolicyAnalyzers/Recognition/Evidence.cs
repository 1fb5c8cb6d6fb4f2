namespace PolicyAnalyzers.Recognition;

/// <summary>One thing that speaks for or against a declaration holding customer data.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Subject">The word, type or attribute that was seen; never translated.</param>
/// <param name="Weight">How much it says; below zero it speaks against. <see cref="Weights"/> holds the scale.</param>
internal readonly record struct Evidence(EvidenceKind Kind, string Subject, int Weight)
{
    /// <summary>The evidence in plain words, as the second half of "because …".</summary>
    public string Detail => Kind switch
    {
        EvidenceKind.PolicyAttribute => "the policy says what [" + Subject + "] means",
        EvidenceKind.PersonalDataAttribute => "[" + Subject + "] marks it",
        EvidenceKind.ReviewedAttribute => "[" + Subject + "] says that it is not personal",
        EvidenceKind.FormatAttribute => "[" + Subject + "] marks it",
        EvidenceKind.Pattern => "only that fits its format " + Subject,
        EvidenceKind.Validator => "its validator asks for " + Subject,
        EvidenceKind.Type => "its type is " + Subject,
        EvidenceKind.ValueTypeName => "its type is " + Subject,
        EvidenceKind.Content => "it is the content of a " + Subject,
        EvidenceKind.Element => "its element \"" + Subject + "\" holds it",
        EvidenceKind.SerializedName => "it is stored or sent as \"" + Subject + "\"",
        EvidenceKind.DisplayName => "it is shown as \"" + Subject + "\"",
        EvidenceKind.Name => "its name says \"" + Subject + "\"",
        EvidenceKind.PersonInName => "its name says whose: \"" + Subject + "\"",
        EvidenceKind.PersonType => Subject + " is about a person",
        EvidenceKind.PersonMentioned => Subject + " speaks of a customer",
        EvidenceKind.BaseType => "the base type is " + Subject,
        EvidenceKind.EntitySet => "it is kept in the set " + Subject,
        EvidenceKind.Index => "an index over " + Subject + " finds records by it",
        EvidenceKind.Unaudited => "[" + Subject + "] keeps it out of the audit log",
        EvidenceKind.Namespace => "the namespace speaks of \"" + Subject + "\"",
        EvidenceKind.Subject => Subject + " is about that",
        EvidenceKind.Siblings => "beside it there is \"" + Subject + "\"",
        EvidenceKind.Method => "the method " + Subject + " is about a customer",
        EvidenceKind.CancellingWord => "its name says \"" + Subject + "\", so it is something about an identifier or somebody else's",
        EvidenceKind.StrangerInName => "its name speaks of \"" + Subject + "\", not of a customer",
        EvidenceKind.UnknownWord => "its name also says \"" + Subject + "\", which may be what it is about",
        EvidenceKind.Stranger => "its type is about \"" + Subject + "\", not about a customer",
        EvidenceKind.Settings => Subject + " is named as settings",
        EvidenceKind.Constants => Subject + " is named as a list of names or codes",
        EvidenceKind.Static => "it is shared by all objects",
        EvidenceKind.UnfitType => "the type " + Subject + " cannot hold it",
        EvidenceKind.NoContext => "\"" + Subject + "\" says something only in a type about its subject",
        EvidenceKind.LanguageAround => "the names around it are of another language (" + Subject + "), in which the word means something else",
        EvidenceKind.OtherLanguage => "\"" + Subject + "\" is a word of a language that the policy does not list",
        EvidenceKind.NotAWhole => "\"" + Subject + "\" would have to be the whole name",
        _ => Subject,
    };
}
