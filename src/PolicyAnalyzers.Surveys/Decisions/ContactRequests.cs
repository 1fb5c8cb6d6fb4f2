using System;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>What the ledger and the audit trail are told of a case.</summary>
internal static class ContactRequests
{
    /// <summary>The contact that the ledger is to reserve. Its id is random but for the time in front (RFC 9562, version 7), so that indexes grow at one end.</summary>
    public static ReservationRequest Of(DecisionCase decision, GovernedSurveyOptions options)
    {
        var (invitation, survey, now) = (decision.Invitation, decision.Survey!, decision.Now);
        var limits = decision.Policy.SurveyPolicy.ContactFrequency;
        var expires = Earlier(now + options.InvitationTime, EndOfFieldwork(decision));
        return new ReservationRequest(Guid.CreateVersion7(now).ToString("N"), invitation.PersonId, survey.Id, invitation.Channel, decision.Platform!.Id, now)
        {
            SurveyType = survey.Type,
            Group = survey.Group,
            RequestKey = invitation.RequestKey,
            ReminderOf = invitation.ReminderOf,

            // A policy that says nothing of reminders allows none.
            MostReminders = limits.MaxReminders ?? 0,
            ReminderAfter = TimeSpan.FromDays(limits.ReminderAfterDays ?? 0),
            Windows = ContactLimits.Of(survey, limits),
            Address = decision.Address,
            Data = [.. decision.Categories],
            ReplyTo = decision.ReplyTo?.Id,
            SendBefore = Earlier(now + options.QueueTime, expires),
            Expires = expires,
            Audit = Audited(decision, AuditKind.Queued),
        };
    }

    /// <summary>The audit row of a case.</summary>
    public static AuditEvent Audited(DecisionCase decision, AuditKind kind) => new(kind, decision.Now)
    {
        PersonId = decision.Invitation.PersonId,
        Survey = decision.Invitation.Survey,
        Channel = decision.Invitation.Channel,
        Platform = decision.Survey?.Platform?.Value,
        Policy = PolicyOf(decision.Policy),
        ConsentId = decision.Consent?.RecordId,
        Detail = decision.Invitation.ReminderOf is null ? null : "a reminder",
    };

    /// <summary>Version and hash of a policy, so that everybody can see by which text it was decided.</summary>
    public static string PolicyOf(Policy.Model.PolicyDocument policy) => $"{policy.Identity.Version} {policy.Hash}";

    private static DateTimeOffset EndOfFieldwork(DecisionCase decision) =>
        decision.Survey!.Fieldwork?.To is { } last ? Days.After(last) : DateTimeOffset.MaxValue;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
