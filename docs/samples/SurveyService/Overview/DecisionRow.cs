namespace Contoso.SurveyService.Overview;

/// <summary>A row of the audit trail, as the page shows it.</summary>
/// <param name="At">When it happened (UTC).</param>
/// <param name="Person">The beginning of the person's keyed hash: enough to see that two rows speak of one person, and nothing else.</param>
/// <param name="Survey">The survey's title.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Outcome">What happened, in words.</param>
/// <param name="Reason">Why.</param>
/// <param name="Clause">The policy's words for it: key, file and line; null where no clause decided.</param>
public sealed record DecisionRow(DateTimeOffset At, string Person, string Survey, string Channel, string Outcome, string Reason, string? Clause);
