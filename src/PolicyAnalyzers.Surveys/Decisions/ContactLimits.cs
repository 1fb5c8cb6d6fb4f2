using System;
using System.Collections.Generic;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Surveys.Decisions.Steps;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>What the policy's <c>contact-frequency</c> asks the ledger to count, and what is said where a limit is reached.</summary>
internal static class ContactLimits
{
    private const string Section = "survey-policy";
    private const string Frequency = "contact-frequency";

    /// <summary>The windows for a survey. A survey that does not say its type has to fit the limits of both.</summary>
    public static IReadOnlyList<ContactWindow> Of(SurveyCard survey, ContactFrequency limits)
    {
        var windows = new List<ContactWindow>();
        AddLimit("transactional", limits.Transactional);
        AddLimit("relationship", limits.Relationship);
        AddRest("rest.after-invitation", limits.RestAfterInvitationDays, false);
        AddRest("rest.after-response", limits.RestAfterResponseDays, true);
        return windows;

        void AddLimit(string type, ContactLimit? limit)
        {
            if (limit is not null && (survey.Type is null || survey.Type == type))
            {
                windows.Add(new ContactWindow(type, limit.Max, TimeSpan.FromDays(limit.PerDays)) { SurveyType = type });
            }
        }

        void AddRest(string key, int? days, bool afterResponse)
        {
            if (days is { } rest)
            {
                windows.Add(new ContactWindow(key, 1, TimeSpan.FromDays(rest)) { CountsResponses = afterResponse });
            }
        }
    }

    /// <summary>What the ledger's answer means; null where it objects nothing.</summary>
    public static StepObjection? Judge(DecisionCase decision, ReservationResult result) => result.Outcome switch
    {
        ReservationOutcome.Suppressed => new StepObjection(DecisionStep.Suppression, SuppressionStep.Of(decision)),
        ReservationOutcome.WindowFull => new StepObjection(DecisionStep.Frequency, Full(decision, result)),
        ReservationOutcome.NothingToRemindOf => Reminder(decision, "There is no delivered and unanswered invitation to remind of.", null),
        ReservationOutcome.ReminderNotDue => Reminder(decision, "There were enough reminders, or it is too early for one.", result.AvailableFrom),
        ReservationOutcome.InGroup => new StepObjection(
            DecisionStep.Experiments,
            new Objection(RefusalReason.ExclusionGroup, "The person is in another survey of the group.", decision.SurveyClause("group")) { Until = result.AvailableFrom }),
        _ => null,
    };

    private static Objection Full(DecisionCase decision, ReservationResult result)
    {
        var window = result.Window!;
        var clause = decision.Clause([Section, Frequency, .. window.Clause.Split('.')]);
        var isRest = window.Clause.StartsWith("rest.", StringComparison.Ordinal);
        return new Objection(
            isRest ? RefusalReason.Resting : RefusalReason.LimitReached,
            isRest
                ? FormattableString.Invariant($"The person is left in peace for {window.Per.Days} days after {(window.CountsResponses ? "a response" : "an invitation")}.")
                : FormattableString.Invariant($"The person was asked {(window.Max == 1 ? "once" : window.Max + " times")} in {window.Per.Days} days, over all surveys, platforms and channels."),
            clause) { Until = result.AvailableFrom };
    }

    private static StepObjection Reminder(DecisionCase decision, string why, DateTimeOffset? until) => new(
        DecisionStep.Frequency,
        new Objection(RefusalReason.ReminderNotDue, why, decision.Clause(Section, Frequency, "reminders")) { Until = until });
}
