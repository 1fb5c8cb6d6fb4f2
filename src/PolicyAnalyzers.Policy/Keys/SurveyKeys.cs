using PolicyAnalyzers.Policy.Vocabulary;
using static PolicyAnalyzers.Policy.Keys.Shape;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>Measuring and asking: metrics, the survey policy, surveys, inbound channels and experiments.</summary>
internal static class SurveyKeys
{
    private const string Platform = "POL3001 POL3002 POL3012";

    private static readonly ValueShape Limit = Map(
        Required("max", WholeNumber, "Most contacts."),
        Required("per", Duration, "The time in which they are counted."));

    private static readonly ValueShape Period = Map(
        Key("from", Date, "The first day.", "POL3005"),
        Key("to", Date, "The last day.", "POL3005"));

    public static readonly ValueShape Metrics = Cards(
        "metrics",
        Key("title", Text, "The title in plain words.", fallback: "the id"),
        Key("kind", Choice(Choices.MetricKinds), "What kind of data it is.", "POL4002"),
        Key("unit", Text, "The unit in which it is stated.", "POL4002"),
        Key("population", Text, "Of whom or of what it speaks.", "POL4002"),
        Key("period", Duration, "The time over which it is taken.", "POL4002"),
        Key("owner", References.Role, "Who answers for it.", "POL4005"));

    public static readonly ValueShape SurveyPolicy = Map(
        Key("kill-switch", Switch, "Stops every invitation while it is on.", fallback: "off"),
        Key("client", Symbol, "The single governed client; everything in its assembly is inside.", "POL3001 POL3006"),
        Key("administrator", References.Role, "Who controls every platform account."),
        Key("platforms", Cards(
            References.PlatformsSection,
            Key("status", Choice(Choices.PlatformStatus), "Whether it may be used.", Platform, fallback: "approved"),
            Key("until", Date, "The last day of a retired platform.", Platform),
            Key("accounts", Texts, "Accounts that may be used."),
            Key("region", Text, "Where it processes data."),
            Key("administrator", References.Role, "Who controls its accounts."),
            Key("credentials", Texts, "Configuration keys that hold its secrets; '*' stands for any text.", "POL3013"),
            Key("hosts", Texts, "Its host names, besides those of the built-in catalogue.", "POL3002"),
            Key(
                "symbols",
                Symbols,
                "Its API, besides that of the built-in catalogue.",
                Platform)), "Survey platforms that the policy speaks of.", Platform),
        Key("legacy", MapOf(SymbolId, Map(
            Required("owner", References.Role, "Who retires it.", "POL3011"),
            Required(
                "retire-by",
                Date,
                "The last day on which it only warns.",
                "POL3011 POL0007"))), "Known uses outside the client: they warn until their date, then they are errors.", "POL3011"),
        Key("require", List(Choice(Choices.SurveyFacts)), "What every survey must state.", "POL3004"),
        Key("contact-frequency", Map(
            Key("transactional", Limit, "For surveys after an interaction."),
            Key("relationship", Limit, "For surveys about the relationship."),
            Key("rest", Map(
                Key("after-invitation", Duration, "Days of rest after an invitation."),
                Key("after-response", Duration, "Days of rest after a response.")), "How long a person is left in peace."),
            Key("reminders", Map(
                Required("max", WholeNumber, "Most reminders for one invitation."),
                Key(
                    "after",
                    Duration,
                    "Days before a reminder.")), "Reminders.")), "Most contacts per person, over all surveys, platforms and channels."),
        Key("quiet-hours", Map(
            Required("from", Time, "When they begin."),
            Required("to", Time, "When they end, on the next day if earlier than 'from'."),
            Key("zone", Zone, "Whose clock counts.", fallback: "recipient"),
            Key(
                "unknown-zone",
                Choice(Choices.UnknownZone),
                "What to do where the recipient's time zone is not known.",
                fallback: "strictest")), "Hours in which nobody is contacted."),
        Key("opt-out", Map(
            Key("scope", Choice(Choices.OptOutScopes), "How far an opt-out reaches.", fallback: "global"),
            Key("within", Duration, "How soon it must be obeyed."),
            Key("keywords", MapOf(Language, Texts), "Answers that mean it, by language.")), "How a person ends all contact."),
        Key("minimum-age", WholeNumber, "Nobody younger is asked."),
        Key("minimum-group", WholeNumber, "Results of fewer people are not shown."),
        Key("on-blocked", Choice(Choices.OnBlocked), "What becomes of an invitation that a rule blocks.", fallback: "drop"),
        Key("jurisdictions", MapOf(Country, Map(
            Key(
                "survey-is-advertising",
                Switch,
                "Whether the law counts a satisfaction survey as advertising.",
                fallback: "off"))), "What differs by country."),
        Key("reply-to", List(References.ChannelIn), "Inbound channels that an invitation may name as its reply address.", "POL3009"));

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
        Key("fieldwork", Period, "When it runs.", "POL3004 POL3005"),
        Key("closed-loop", Map(
            Required("owner", References.Role, "Who answers respondents."),
            Key("within", Duration, "How soon.")), "Who acts on single answers.", "POL3004"),
        Key("readers", List(References.Destination), "Who reads the answers.", "POL3010"));

    public static readonly ValueShape Experiments = Cards(
        "experiments",
        Key("hypothesis", Text, "What it tests."),
        Key("tool", Text, "The tool that assigns people to its arms."),
        Key("aa-passed", Date, "The day on which the tool last passed an A/A check.", "POL4004"),
        Key("sample-size", WholeNumber, "How many people it needs."),
        Key("run", Period, "When it runs.", "POL4004"),
        Key("group", Text, "The audience; experiments of one group can overlap.", "POL4004"),
        Key("spacing", Duration, "Days between two experiments of one group.", "POL4004"),
        Key("metric", References.Metric, "The figure that decides.", "POL4003"),
        Key("owner", References.Role, "Who answers for it.", "POL4005"));
}
