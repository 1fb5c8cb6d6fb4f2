using System;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>A contact that a store holds, for <see cref="ContactRules"/>.</summary>
/// <param name="InvitationId">Its random id.</param>
/// <param name="Survey">The survey's id in the policy.</param>
public sealed record Contact(string InvitationId, string Survey)
{
    /// <summary>Counts as a contact while it is queued, whatever the time.</summary>
    public static DateTimeOffset StillQueued { get; } = DateTimeOffset.MaxValue;

    /// <summary>The survey's type.</summary>
    public string? SurveyType { get; init; }

    /// <summary>The survey's exclusion group.</summary>
    public string? Group { get; init; }

    /// <summary>The invitation of which it is a reminder.</summary>
    public string? ReminderOf { get; init; }

    /// <summary>From when it counts; <see cref="StillQueued"/> while it is queued; null once it was certainly not sent.</summary>
    public DateTimeOffset? CountsFrom { get; init; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? RespondedAt { get; init; }

    /// <summary>When the person is no longer in the survey.</summary>
    public DateTimeOffset Expires { get; init; }
}
