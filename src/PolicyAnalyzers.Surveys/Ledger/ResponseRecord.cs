using System;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>A response, with what the policy makes of it.</summary>
/// <param name="ResponseId">The platform's id of it.</param>
/// <param name="Survey">The survey's id in the policy.</param>
/// <param name="At">When it was given.</param>
public sealed record ResponseRecord(string ResponseId, string Survey, DateTimeOffset At)
{
    /// <summary>The invitation that was answered; null where nobody may know.</summary>
    public string? InvitationId { get; init; }

    /// <summary>Whether an emotion was detected; null where nobody looked.</summary>
    public bool? EmotionDetected { get; init; }

    /// <summary>Who has to act: an id under <c>roles</c>; null where the survey names nobody.</summary>
    public string? Owner { get; init; }

    /// <summary>By when; null for no limit.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>The workflow that it starts; null for none.</summary>
    public string? Workflow { get; init; }

    /// <summary>Version and hash of the policy, for the audit row.</summary>
    public string? Policy { get; init; }
}
