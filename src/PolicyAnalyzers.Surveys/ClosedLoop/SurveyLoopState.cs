namespace PolicyAnalyzers.Surveys.ClosedLoop;

/// <summary>What became of one survey: sent, answered, acted.</summary>
/// <param name="Survey">The survey's id in the policy.</param>
/// <param name="Sent">Invitations that were delivered; reminders are none.</param>
/// <param name="Answered">Responses.</param>
/// <param name="Acted">Responses on which somebody acted.</param>
/// <param name="Overdue">Responses on which somebody should have acted by now.</param>
public sealed record SurveyLoopState(string Survey, long Sent, long Answered, long Acted, long Overdue)
{
    /// <summary>Who has to act: an id under <c>roles</c>; null where the policy names nobody, or knows the survey no more.</summary>
    public string? Owner { get; init; }

    /// <summary>Within how many days somebody has to act; null where the policy sets no limit.</summary>
    public int? WithinDays { get; init; }

    /// <summary>Whether the survey still asks.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Responses on which nobody acted yet.</summary>
    public long Open => Answered - Acted;

    /// <summary>
    /// People answer and nobody acts: something is overdue, or not one of the answers was acted on though nobody set a time limit. A new answer within
    /// its time limit is none.
    /// </summary>
    public bool ListensWithoutActing => Overdue > 0 || (Answered > 0 && Acted == 0 && WithinDays is null);
}
