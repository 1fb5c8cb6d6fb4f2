using PolicyAnalyzers.Policy.Vocabulary;
using static PolicyAnalyzers.Policy.Keys.Shape;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>Inbound channels, surveys and experiments.</summary>
internal static class SurveyKeys
{
    private static readonly ValueShape Fieldwork = Map(
        Key("from", Date, "The first day.", "POL3005"),
        Key("to", Date, "The last day.", "POL3005"));

    private static readonly ValueShape Run = Map(
        Key("from", Date, "The first day.", "POL4004"),
        Key("to", Date, "The last day.", "POL4004"));

    private static readonly ValueShape ClosedLoop = Map(
        Required("owner", References.Role, "Who answers respondents."),
        Key("within", Duration, "How soon."));

    public static readonly ValueShape ChannelsIn = Cards(
        "channels-in",
        Required("address", Text, "The address or inbox.", "POL3009"),
        Key("owner", References.Role, "Who reads it.", "POL3009"),
        Key("answer-within", Duration, "How soon an answer is given."));

    public static readonly ValueShape Surveys = Cards(
        "surveys",
        Key("title", Text, "The title in plain words.", fallback: "the id"),
        Key("status", Choice(Choices.SurveyStatus), "Whether it runs.", "POL3005"),
        Key("group", Text, "The exclusion group: a person is in one survey of it at a time."),
        Key("use", References.Use, "The use of customer data that it is.", "POL3008"),
        Key("type", Choice(Choices.SurveyTypes), "After an interaction, or about the relationship."),
        Key("touchpoint", Text, "Where in the journey it asks."),
        Key("goal", References.Goal, "The goal that it serves.", "POL3004"),
        Key("purpose", References.Purpose, "The purpose of the answers.", "POL3008"),
        Key("owner", References.Role, "Who answers for it.", "POL3004 POL4005"),
        Key("metric", References.Metric, "The figure that it feeds.", "POL3010 POL4003"),
        Key("population", Text, "Who is asked.", "POL3004"),
        Key("include", List(Choice(Choices.Included)), "Customers whom the sample must not leave out."),
        Key("sample", Percent, "The share of the population that is asked."),
        Key("channels", References.Channels, "How people are asked.", "POL3004"),
        Key("platform", References.Platform, "The platform that carries it."),
        Key("data", List(References.Category), "Identifiers that it may use.", "POL3008"),
        Key("anonymity", Choice(Choices.Anonymity), "What is promised to the respondent."),
        Key("fieldwork", Fieldwork, "When it runs.", "POL3004 POL3005"),
        Key("closed-loop", ClosedLoop, "Who acts on single answers.", "POL3004"),
        Key("readers", List(References.Destination), "Who reads the answers.", "POL3010"));

    public static readonly ValueShape Experiments = Cards(
        "experiments",
        Key("hypothesis", Text, "What it tests."),
        Key("tool", Text, "The tool that assigns people to its arms."),
        Key("aa-passed", Date, "The day on which the tool last passed an A/A check.", "POL4004"),
        Key("sample-size", WholeNumber, "How many people it needs."),
        Key("run", Run, "When it runs.", "POL4004"),
        Key("group", Text, "The audience; experiments of one group can overlap.", "POL4004"),
        Key("spacing", Duration, "Days between two experiments of one group.", "POL4004"),
        Key("metric", References.Metric, "The figure that decides.", "POL4003"),
        Key("owner", References.Role, "Who answers for it.", "POL4005"));
}
