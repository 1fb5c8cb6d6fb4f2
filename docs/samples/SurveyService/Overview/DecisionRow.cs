namespace Contoso.Surveys.Overview;

/// <summary>A decision, as the page shows it.</summary>
/// <param name="At">When it was made (UTC).</param>
/// <param name="Survey">The survey's title.</param>
/// <param name="Person">The beginning of the person's keyed hash: enough to see that two rows speak of one person, and nothing else.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Outcome"><c>queued</c>, <c>refused</c>, <c>deferred</c>, and what became of it later.</param>
/// <param name="Reason">Why.</param>
/// <param name="Clause">The policy's words for it: key, file and line; null where no clause decided.</param>
public sealed record DecisionRow(DateTimeOffset At, string Survey, string Person, string Channel, string Outcome, string Reason, string? Clause);
