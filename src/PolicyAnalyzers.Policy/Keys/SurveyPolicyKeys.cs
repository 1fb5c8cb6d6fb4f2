using PolicyAnalyzers.Policy.Vocabulary;
using static PolicyAnalyzers.Policy.Keys.Shape;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>The section <c>survey-policy</c>: when, where and how customers are asked.</summary>
internal static class SurveyPolicyKeys
{
    private const string Platform = "POL3001 POL3002 POL3012";

    private const string WhatLegacyIs = "Known uses outside the client: they warn until their date, then they are errors.";

    private static readonly ValueShape Platforms = Cards(
        References.PlatformsSection,
        Key("status", Choice(Choices.PlatformStatus), "Whether it may be used.", Platform, fallback: "approved"),
        Key("until", Date, "The last day of a retired platform.", Platform),
        Key("accounts", Texts, "Accounts that may be used."),
        Key("region", Text, "Where it processes data."),
        Key("administrator", References.Role, "Who controls its accounts."),
        Key("credentials", Texts, "Configuration keys that hold its secrets; '*' stands for any text.", "POL3013"),
        Key("hosts", Texts, "Its host names, besides those of the built-in catalogue.", "POL3002"),
        Key("symbols", Symbols, "Its API, besides that of the built-in catalogue.", Platform));

    private static readonly ValueShape LegacyUse = Map(
        Key("assembly", Text, "The assembly in which the symbol must resolve; without it any assembly that declares the symbol is meant.", "POL0011 POL3011"),
        Required("owner", References.Role, "Who retires it.", "POL3011"),
        Required("retire-by", Date, "The last day on which it only warns.", "POL3011 POL0007"));

    private static readonly ValueShape Limit = Map(
        Required("max", WholeNumber, "Most contacts."),
        Required("per", Duration, "The time in which they are counted."));

    private static readonly ValueShape Rest = Map(
        Key("after-invitation", Duration, "Days of rest after an invitation."),
        Key("after-response", Duration, "Days of rest after a response."));

    private static readonly ValueShape Reminders = Map(
        Required("max", WholeNumber, "Most reminders for one invitation."),
        Key("after", Duration, "Days before a reminder."));

    private static readonly ValueShape ContactFrequency = Map(
        Key("transactional", Limit, "For surveys after an interaction."),
        Key("relationship", Limit, "For surveys about the relationship."),
        Key("rest", Rest, "How long a person is left in peace."),
        Key("reminders", Reminders, "How often a person is reminded."));

    private static readonly ValueShape QuietHours = Map(
        Required("from", Time, "When they begin."),
        Required("to", Time, "When they end, on the next day if earlier than 'from'."),
        Key("zone", Zone, "Whose clock counts.", fallback: "recipient"),
        Key("unknown-zone", Choice(Choices.UnknownZone), "What to do where the recipient's zone is not known.", fallback: "strictest"));

    private static readonly ValueShape OptOut = Map(
        Key("scope", Choice(Choices.OptOutScopes), "How far an opt-out reaches.", fallback: "global"),
        Key("within", Duration, "How soon it must be obeyed."),
        Key("keywords", MapOf(Language, Texts), "Answers that mean it, by language."));

    private static readonly ValueShape Jurisdiction = Map(
        Key("survey-is-advertising", Switch, "Whether the law counts a satisfaction survey as advertising.", fallback: "off"));

    public static readonly ValueShape SurveyPolicy = Map(
        Key("kill-switch", Switch, "Stops every invitation while it is on.", fallback: "off"),
        Key("client", Symbol, "The single governed client; everything in its assembly is inside.", "POL3001 POL3006"),
        Key("administrator", References.Role, "Who controls every platform account."),
        Key("platforms", Platforms, "Survey platforms that the policy speaks of.", Platform),
        Key("legacy", MapOf(SymbolId, LegacyUse), WhatLegacyIs, "POL3011"),
        Key("require", List(Choice(Choices.SurveyFacts)), "What every survey must state.", "POL3004"),
        Key("contact-frequency", ContactFrequency, "Most contacts per person, over all surveys, platforms and channels."),
        Key("quiet-hours", QuietHours, "Hours in which nobody is contacted."),
        Key("opt-out", OptOut, "How a person ends all contact."),
        Key("minimum-age", WholeNumber, "Nobody younger is asked."),
        Key("minimum-group", WholeNumber, "Results of fewer people are not shown."),
        Key("on-blocked", Choice(Choices.OnBlocked), "What becomes of an invitation that a rule blocks.", fallback: "drop"),
        Key("jurisdictions", MapOf(Country, Jurisdiction), "What differs by country."),
        Key("reply-to", List(References.ChannelIn), "Inbound channels that an invitation may name as its reply address.", "POL3009"));
}
