using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>What the language's references name.</summary>
internal static class References
{
    public const string CategoriesSection = "data.categories";
    public const string PlatformsSection = "survey-policy.platforms";

    public static readonly ValueShape Role = Shape.Reference("a role", "roles");
    public static readonly ValueShape Goal = Shape.Reference("a goal", "goals");
    public static readonly ValueShape Origin = Shape.Reference("an origin", "origins");
    public static readonly ValueShape Purpose = Shape.Reference("a purpose", "purposes");
    public static readonly ValueShape Purposes = Shape.List(Purpose);
    public static readonly ValueShape Insight = Shape.Reference("an insight", "insights");
    public static readonly ValueShape Destination = Shape.Reference("a destination", "destinations");
    public static readonly ValueShape Destinations = Shape.List(Destination);
    public static readonly ValueShape Use = Shape.Reference("a use", "uses");
    public static readonly ValueShape Metric = Shape.Reference("a metric", "metrics");
    public static readonly ValueShape Platform = Shape.Reference("a survey platform", PlatformsSection);
    public static readonly ValueShape ChannelIn = Shape.Reference("a channel of customers to us", "channels-in");

    /// <summary>A consent, or a legal basis that needs none.</summary>
    public static readonly ValueShape Permission = Shape.Reference(
        "a consent of the policy or a legal basis that needs none",
        "consents",
        LegalBases.WithoutConsent);

    public static readonly ValueShape Category = Shape.Reference("a category of customer data", CategoriesSection, Categories.Ids);

    /// <summary>What an attribute means: a category, customer data of no certain category, or none at all.</summary>
    public static readonly ValueShape AttributeMeaning =
        Shape.Reference("a category of customer data", CategoriesSection, Categories.Ids.Add("personal").Add("none"));

    /// <summary>A purpose of this policy, or a kind of purposes.</summary>
    public static readonly ValueShape PurposeOrKind = Shape.Reference("a purpose or a kind of purposes", "purposes", PurposeKinds.Ids);

    public static readonly ValueShape PurposeKind = Shape.Term("a kind of purposes", PurposeKinds.Ids);
    public static readonly ValueShape LegalBasis = Shape.Term("a legal basis", LegalBases.Ids);
    public static readonly ValueShape OriginSource = Shape.Term("a source of data", OriginSources.Ids);
    public static readonly ValueShape DestinationKind = Shape.Term("a kind of destinations", DestinationKinds.Ids);
    public static readonly ValueShape Channel = Shape.Term("a channel", Choices.Channels);
    public static readonly ValueShape Channels = Shape.List(Channel);
    public static readonly ValueShape Rule = Shape.Term("a rule", RuleTable.Ids);
    public static readonly ValueShape LexiconLanguage = Shape.Term("a language of the lexicon", Languages.OfLexicon);
}
