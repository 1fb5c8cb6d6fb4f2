namespace PolicyAnalyzers.Policy.Model;

/// <summary>Most contacts per person, over all surveys, platforms and channels. What is null is not limited.</summary>
public sealed record ContactFrequency
{
    /// <summary>For surveys after an interaction.</summary>
    public ContactLimit? Transactional { get; init; }

    /// <summary>For surveys about the relationship.</summary>
    public ContactLimit? Relationship { get; init; }

    /// <summary>Days of rest after an invitation.</summary>
    public int? RestAfterInvitationDays { get; init; }

    /// <summary>Days of rest after a response.</summary>
    public int? RestAfterResponseDays { get; init; }

    /// <summary>Most reminders for one invitation.</summary>
    public int? MaxReminders { get; init; }

    /// <summary>Days before a reminder.</summary>
    public int? ReminderAfterDays { get; init; }
}
