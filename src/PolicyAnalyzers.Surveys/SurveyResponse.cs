using System;

namespace PolicyAnalyzers.Surveys;

/// <summary>That somebody answered. The answers stay where they are; the client holds none.</summary>
/// <param name="ResponseId">The platform's id of the response; a second record with it changes nothing.</param>
/// <param name="Survey">The survey's id in the policy.</param>
public sealed record SurveyResponse(string ResponseId, string Survey)
{
    /// <summary>The invitation that was answered. Null for a survey that promises anonymity: its responses belong to nobody.</summary>
    public string? InvitationId { get; init; }

    /// <summary>When it was answered; null for now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Whether an emotion was detected in it: present or absent, never a score. Null where nobody looked.</summary>
    public bool? EmotionDetected { get; init; }
}
