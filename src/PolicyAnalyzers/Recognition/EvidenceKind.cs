namespace PolicyAnalyzers.Recognition;

/// <summary>Kinds of evidence, the strongest first.</summary>
internal enum EvidenceKind
{
    /// <summary>An attribute whose meaning the policy gives.</summary>
    PolicyAttribute,

    /// <summary>An attribute that means personal data by definition.</summary>
    PersonalDataAttribute,

    /// <summary>An attribute that means: reviewed, and not personal.</summary>
    ReviewedAttribute,

    /// <summary>An attribute that says how the text is written: [Phone].</summary>
    FormatAttribute,

    /// <summary>A pattern or a format that only such data has.</summary>
    Pattern,

    /// <summary>A validator, or the member that it repeats.</summary>
    Validator,

    /// <summary>A type that holds nothing but such data.</summary>
    Type,

    /// <summary>A type of the code base, by its name.</summary>
    ValueTypeName,

    /// <summary>It is the content of a value object, which is named for it.</summary>
    Content,

    /// <summary>The name under which it is stored or sent.</summary>
    SerializedName,

    /// <summary>The label under which it is shown.</summary>
    DisplayName,

    /// <summary>Its own name.</summary>
    Name,

    /// <summary>A customer in its own name.</summary>
    PersonInName,

    /// <summary>The containing type is a person.</summary>
    PersonType,

    /// <summary>The containing type's name speaks of a person, or of a dealing with one.</summary>
    PersonMentioned,

    /// <summary>A base type is a person.</summary>
    BaseType,

    /// <summary>The set of entities that the containing type is kept in.</summary>
    EntitySet,

    /// <summary>An index over the member: records are found by it.</summary>
    Index,

    /// <summary>The framework is told to keep it out of its audit log.</summary>
    Unaudited,

    /// <summary>The namespace.</summary>
    Namespace,

    /// <summary>The containing type is about what the term belongs to: "cc" in a message.</summary>
    Subject,

    /// <summary>The other members.</summary>
    Siblings,

    /// <summary>The method that a parameter belongs to.</summary>
    Method,

    /// <summary>Against: a word that makes it something else.</summary>
    CancellingWord,

    /// <summary>Against: another owner in its name.</summary>
    StrangerInName,

    /// <summary>Against: a word that nothing is known of.</summary>
    UnknownWord,

    /// <summary>Against: the containing type is about someone else.</summary>
    Stranger,

    /// <summary>Against: settings.</summary>
    Settings,

    /// <summary>Against: constants.</summary>
    Constants,

    /// <summary>Against: static.</summary>
    Static,

    /// <summary>An element of a tuple.</summary>
    Element,

    /// <summary>Against: the type cannot hold it.</summary>
    UnfitType,

    /// <summary>Against: nothing around it gives the word its meaning.</summary>
    NoContext,

    /// <summary>Against: a language that the policy does not list.</summary>
    OtherLanguage,

    /// <summary>Against: the names around it are of another language, in which the word means something else.</summary>
    LanguageAround,

    /// <summary>Against: a word that must stand alone does not.</summary>
    NotAWhole,
}
