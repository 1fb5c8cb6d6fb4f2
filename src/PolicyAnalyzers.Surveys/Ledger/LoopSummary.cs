namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>What became of a survey. Listening without acting shows as <see cref="Answered"/> without <see cref="Acted"/>.</summary>
/// <param name="Survey">The survey's id in the policy.</param>
/// <param name="Sent">Invitations that were delivered; reminders are none.</param>
/// <param name="Answered">Responses.</param>
/// <param name="Acted">Responses on which somebody acted.</param>
/// <param name="Overdue">Responses on which somebody should have acted by now.</param>
public sealed record LoopSummary(string Survey, long Sent, long Answered, long Acted, long Overdue);
