using System;
using System.Collections.Generic;
using PolicyAnalyzers.Annotations;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>A contact that everything but the ledger allows.</summary>
/// <param name="InvitationId">Its random id.</param>
/// <param name="PersonId">The host's opaque id of the person.</param>
/// <param name="Survey">The survey's id in the policy.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Platform">The platform's id in the policy.</param>
/// <param name="Now">The time of the decision.</param>
[CustomerData("invite")]
public sealed record ReservationRequest(string InvitationId, string PersonId, string Survey, string Channel, string Platform, DateTimeOffset Now)
{
    /// <summary><c>transactional</c> or <c>relationship</c>; null where the survey does not say, and then it counts as both.</summary>
    public string? SurveyType { get; init; }

    /// <summary>The exclusion group: no contact while the person has an unanswered invitation to another survey of it that has not expired.</summary>
    public string? Group { get; init; }

    /// <summary>The caller's id of the wish; unique for survey and person.</summary>
    public string? RequestKey { get; init; }

    /// <summary>The invitation that this reminds of; then no window is counted, but <see cref="MostReminders"/> and <see cref="ReminderAfter"/> hold.</summary>
    public string? ReminderOf { get; init; }

    /// <summary>Most reminders of one invitation.</summary>
    public int MostReminders { get; init; }

    /// <summary>Time between the invitation, or the reminder before, and a reminder.</summary>
    public TimeSpan ReminderAfter { get; init; }

    /// <summary>What limits contacts.</summary>
    public IReadOnlyList<ContactWindow> Windows { get; init; } = [];

    /// <summary>The address for the channel, to look for a suppression of it; only its keyed hash is stored.</summary>
    [CustomerData("invite", Category = "contact.email")]
    public string? Address { get; init; }

    /// <summary>Categories of data that the platform receives.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>The id under <c>channels-in</c> that answers go to.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>After this a queued invitation is not sent any more: it would ask about something that is forgotten.</summary>
    public DateTimeOffset SendBefore { get; init; }

    /// <summary>After this the invitation, and any link in it, holds no more, and the person is no longer in the survey. Not before <see cref="SendBefore"/>.</summary>
    public DateTimeOffset Expires { get; init; }

    /// <summary>The row that the audit trail gets if it is reserved.</summary>
    public required AuditEvent Audit { get; init; }

    /// <summary>Shows no person.</summary>
    public override string ToString() => $"{Survey} by {Channel}, invitation {InvitationId}";
}
