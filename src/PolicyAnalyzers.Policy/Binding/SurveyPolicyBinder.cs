using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Binding;

/// <summary>Binds the section <c>survey-policy</c>.</summary>
internal static class SurveyPolicyBinder
{
    public static SurveyPolicySection SurveyPolicy(Fields section)
    {
        var legacy = ImmutableArray.CreateBuilder<LegacyEntry>();
        foreach (var entry in section.Map("legacy").Node.Entries)
        {
            var fields = new Fields(entry.Value);
            legacy.Add(new LegacyEntry(Fields.ToSymbol(entry.Key, fields.Text("assembly")), fields.Reference(
                "owner").GetValueOrDefault(), fields.Date("retire-by").GetValueOrDefault()));
        }

        var jurisdictions = ImmutableArray.CreateBuilder<Jurisdiction>();
        foreach (var entry in section.Map("jurisdictions").Node.Entries)
        {
            jurisdictions.Add(new Jurisdiction(Fields.Locate(entry.Key), new Fields(entry.Value).Switch("survey-is-advertising")));
        }

        return new SurveyPolicySection
        {
            KillSwitch = section.Switch("kill-switch"),
            Client = section.Symbol("client"),
            Administrator = section.Reference("administrator"),
            Platforms = CardFields.Bind(section.Node.Find("platforms"), Platform),
            Legacy = legacy.ToImmutable(),
            Require = section.Texts("require"),
            ContactFrequency = Frequency(section.Map("contact-frequency")),
            QuietHours = section.Has("quiet-hours") ? Quiet(section.Map("quiet-hours")) : null,
            OptOut = OptOut(section.Map("opt-out")),
            MinimumAge = section.Integer("minimum-age"),
            MinimumGroup = section.Integer("minimum-group"),
            OnBlocked = section.Text("on-blocked", "drop"),
            Jurisdictions = jurisdictions.ToImmutable(),
            ReplyTo = section.References("reply-to"),
        };
    }

    private static PlatformCard Platform(CardFields card) => new(card.Id, card.Id.Value)
    {
        Retired = card.Retired,
        ReplacedBy = card.ReplacedBy,
        Status = card.Fields.Text("status", "approved"),
        Until = card.Fields.Date("until"),
        Symbols = card.Fields.Symbols("symbols"),
        Hosts = card.Fields.References("hosts"),
        Accounts = card.Fields.Texts("accounts"),
        Region = card.Fields.Text("region"),
        Administrator = card.Fields.Reference("administrator"),
        Credentials = card.Fields.Texts("credentials"),
    };

    private static ContactFrequency Frequency(Fields section) => new()
    {
        Transactional = Limit(section, "transactional"),
        Relationship = Limit(section, "relationship"),
        RestAfterInvitationDays = section.Map("rest").Days("after-invitation"),
        RestAfterResponseDays = section.Map("rest").Days("after-response"),
        MaxReminders = section.Map("reminders").Integer("max"),
        ReminderAfterDays = section.Map("reminders").Days("after"),
    };

    private static ContactLimit? Limit(Fields section, string key) =>
        section.Map(key) is var limit && limit.Integer("max") is { } max && limit.Days("per") is { } days
            ? new ContactLimit(max, days)
            : null;

    private static QuietHours Quiet(Fields section) =>
        new(section.Time("from"), section.Time("to"), section.Text("zone", "recipient"), section.Text("unknown-zone", "strictest"));

    private static OptOut OptOut(Fields section)
    {
        var keywords = ImmutableArray.CreateBuilder<OptOutKeywords>();
        foreach (var entry in section.Map("keywords").Node.Entries)
        {
            keywords.Add(new OptOutKeywords(entry.Key.Value, Fields.Texts(entry.Value)));
        }

        return new OptOut
        {
            Scope = section.Text("scope", "global"),
            WithinDays = section.Days("within"),
            Keywords = keywords.ToImmutable(),
        };
    }
}
