using PolicyAnalyzers.Policy.Vocabulary;
using static PolicyAnalyzers.Policy.Keys.Shape;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>What counts as customer data, and what must be declared.</summary>
internal static class DataKeys
{
    private const string Undeclared = "POL1001 POL1002 POL1003 POL1004 POL1005 POL1006 POL1007";

    private const string WhatAttributesMean = "Attributes that already mean something, by full name: a category, 'personal' or 'none'.";

    private static readonly ValueShape Categories = Cards(
        References.CategoriesSection,
        Key("kind", Choice(Choices.DataKinds), "The kind of data; required where the taxonomy lacks the category.", "POL1001 POL1900"),
        Key("protection", Choice(Choices.Protections), "How it must be protected where it is stored.", "POL1011"),
        Key("terms", Texts, "Names in code that mean it, in any language, besides those of the lexicon.", "POL1001"),
        Key("dpv", List(DpvTerm), "What the W3C Data Privacy Vocabulary calls it, in place of what the taxonomy says.", "POL1900"),
        Key("fides", List(FidesKey), "What Fideslang calls it, in place of what the taxonomy says.", "POL1900"));

    private static readonly ValueShape Emotion = Map(
        Required("hold", Choice(Choices.EmotionHeld), "'detect' allows two values only, never a scale.", "POL4001"),
        Key("workflow", Text, "What starts when an emotion is detected."));

    private static readonly ValueShape Exemption = new(ValueKind.Exemption)
    {
        SingleForm = Text,
        MapForm = Map(
            Required("reason", Text, "Why it holds no customer data.", "POL0004"),
            Key("approved-by", References.Role, "Who approved it; a role that may approve exemptions.", "POL0004"),
            Key("approved-on", Date, "The day of the approval.", "POL0004"),
            Key("signature", Text, "The signature of that role, in Base64.", "POL0004")),
    };

    public static readonly ValueShape Data = Map(
        Key("require", List(Choice(Choices.Stages)), "Stages whose absence is reported.", Undeclared, "[origin, purpose, consent]"),
        Key("group-by", Choice(Choices.GroupBy), "One finding for a type's members, or one for each.", "POL1001 POL1009 POL1012 POL1013", "type"),
        Key("generated", Texts, "Globs of files that tools write, besides 'obj' and what generators add.", Undeclared),
        Key("languages", List(References.LexiconLanguage), "Lexicons in force; others are weak evidence.", Undeclared, "all of them"),
        Key("categories", Categories, "What the policy says of categories of the taxonomy, and those that it adds.", Undeclared),
        Key("attributes", MapOf(Text, References.AttributeMeaning), WhatAttributesMean, Undeclared),
        Key("exempt", MapOf(SymbolId, Exemption), "Symbols that hold no customer data, each with the reason.", Undeclared),
        Key("emotion", Emotion, "How an emotion may be held.", "POL4001"));
}
