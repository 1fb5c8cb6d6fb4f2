using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Surveys.Decisions.Steps;

/// <summary>It is no quiet hour where the recipient is. Of a zone that nobody knows the policy says whether it blocks or whether every zone has to be awake.</summary>
internal sealed class QuietHoursStep : IDecisionStep
{
    public DecisionStep Step => DecisionStep.QuietHours;

    public RefusalReason IfUnavailable => RefusalReason.ZoneUnknown;

    public ValueTask<Objection?> JudgeAsync(DecisionCase decision, CancellationToken cancellation) =>
        ValueTask.FromResult(decision.Policy.SurveyPolicy.QuietHours is { } hours ? Judge(decision, hours) : null);

    private static Objection? Judge(DecisionCase decision, QuietHours hours)
    {
        var name = hours.Zone == "recipient" ? decision.Person!.TimeZone : hours.Zone;
        var zone = name is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);
        if (zone is null && (hours.UnknownZone == "block" || hours.Zone != "recipient"))
        {
            return new Objection(RefusalReason.ZoneUnknown, "The recipient's time zone is not known.", decision.Clause("survey-policy", "quiet-hours", "unknown-zone"));
        }

        var now = Instant.FromDateTimeOffset(decision.Now);
        var zones = zone is null ? RecipientZones.Of(decision.Person!.Country) : [zone];
        if (!QuietTimes.AreIn(hours, now, zones))
        {
            return null;
        }

        var until = QuietTimes.End(hours, now, zones);
        var objection = zone is null
            ? new Objection(
                RefusalReason.ZoneUnknown,
                "It is a quiet hour in one of the time zones where the recipient may be.",
                decision.Clause("survey-policy", "quiet-hours", "unknown-zone"))
            : new Objection(
                RefusalReason.QuietHours,
                $"It is a quiet hour for the recipient, from {hours.From} to {hours.To}.",
                decision.Clause("survey-policy", "quiet-hours"));
        return objection with { Until = until };
    }
}
