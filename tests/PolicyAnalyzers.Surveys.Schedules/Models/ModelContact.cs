using System;

namespace PolicyAnalyzers.Surveys.Schedules.Models;

/// <summary>A contact as the model holds it.</summary>
internal sealed class ModelContact(string id, string person, string survey, string? reminderOf, DateTimeOffset queuedAt)
{
    public string Id => id;

    public string Person => person;

    public string Survey => survey;

    public string? ReminderOf => reminderOf;

    public DateTimeOffset QueuedAt => queuedAt;

    /// <summary>Waits to be sent.</summary>
    public bool IsQueued { get; set; } = true;

    /// <summary>When the person got it; null where it is queued or was taken back.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>When the person answered through its link.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    public bool IsTransactional => survey != "yearly";

    /// <summary>After this it holds no more: 30 days, or the end of the fieldwork.</summary>
    public DateTimeOffset Expires => ReferenceModel.Earlier(queuedAt.AddDays(30), ReferenceModel.EndOf(survey));
}
