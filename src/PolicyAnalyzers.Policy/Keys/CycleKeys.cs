using PolicyAnalyzers.Policy.Vocabulary;
using static PolicyAnalyzers.Policy.Keys.Shape;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>The cards of the data-use cycle, and the figures that they feed.</summary>
internal static class CycleKeys
{
    private const string WhatTitlesAre = "The title in plain words.";

    private static readonly ValueShape OriginOfUse = Map(
        Key("captured", References.Origin, "How the data was captured.", "POL1010"),
        Key("stored", Choice(Choices.Storage), "How it is stored.", "POL1011"),
        Key("permission", References.Permission, "A consent, or a legal basis that needs none.", "POL2003 POL3008"),
        Key("rules", Texts, "Rules that bind it."));

    private static readonly ValueShape Outcome = Map(
        Key("customer", Text, "What it does for the customer."),
        Key("company", Text, "What it does for the company."));

    public static readonly ValueShape Origins = Cards(
        "origins",
        Key("title", Text, WhatTitlesAre, fallback: "the id"),
        Key("source", References.OriginSource, "Who or what the data came from, a term of the taxonomy."),
        Key("notice", Text, "The notice that the person was shown."),
        Key("forbids", List(References.PurposeOrKind), "Purposes, or kinds of purposes, that this data must not serve.", "POL1010"));

    public static readonly ValueShape Consents = Cards(
        "consents",
        Key("title", Text, WhatTitlesAre, fallback: "the id"),
        Key("purposes", References.Purposes, "Purposes that it covers.", "POL1004 POL3008"),
        Key("channels", References.Channels, "Channels that it covers.", "POL3008"),
        Key("max-age", Duration, "How long it holds once given."),
        Key("check", Symbol, "The method that tells whether it was given.", "POL2003 POL2006"));

    public static readonly ValueShape Purposes = Cards(
        "purposes",
        Key("title", Text, WhatTitlesAre, fallback: "the id"),
        Key("kind", References.PurposeKind, "What it is in the taxonomy.", "POL1010 POL3008"),
        Key("legal-basis", References.LegalBasis, "The legal basis (GDPR art. 6(1)).", "POL1004 POL2003"),
        Key("goal", References.Goal, "The goal that it serves."),
        Key("owner", References.Role, "Who answers for it."),
        Key("compatible", References.Purposes, "Purposes that data held for this one may also serve (GDPR art. 6(4)).", "POL2001"),
        Key("retention", Duration, "How long data is kept for it.", "POL1012"));

    public static readonly ValueShape Insights = Cards(
        "insights",
        Key("title", Text, WhatTitlesAre, fallback: "the id"),
        Key("metric", References.Metric, "The figure that it feeds."));

    public static readonly ValueShape Destinations = Cards(
        "destinations",
        Key("title", Text, WhatTitlesAre, fallback: "the id"),
        Key("kind", References.DestinationKind, "What it is in the taxonomy."),
        Key("region", Text, "Where it processes data."),
        Key("contract", Text, "The contract under which it does."),
        Key("symbols", Symbols, "API through which code reaches it.", "POL2002"),
        Key("hosts", Texts, "Host names through which code reaches it.", "POL2002"),
        Key("guidance", Text, "How its readers are to understand the data."));

    public static readonly ValueShape Uses = Cards(
        "uses",
        Key("title", Text, WhatTitlesAre, fallback: "the id"),
        Key("process", Text, "The process that it supports."),
        Key("data", MapOf(References.Category, Text), "Which identifiers it needs, and why this one and not another.", "POL1009"),
        Key("origin", OriginOfUse, "How the data came, how it is kept and by what permission.", "POL1010 POL2003"),
        Key("purpose", References.Purpose, "What the data is used for.", "POL1003 POL2001"),
        Key("outcome", Outcome, "What the use leads to."),
        Key("insight", References.Insight, "What is learned from it."),
        Key("destinations", References.Destinations, "Who receives the data.", "POL2002"));

    public static readonly ValueShape Metrics = Cards(
        "metrics",
        Key("title", Text, WhatTitlesAre, fallback: "the id"),
        Key("kind", Choice(Choices.MetricKinds), "What kind of data it is.", "POL4002"),
        Key("unit", Text, "The unit in which it is stated.", "POL4002"),
        Key("population", Text, "Of whom or of what it speaks.", "POL4002"),
        Key("period", Duration, "The time over which it is taken.", "POL4002"),
        Key("owner", References.Role, "Who answers for it.", "POL4005"));
}
