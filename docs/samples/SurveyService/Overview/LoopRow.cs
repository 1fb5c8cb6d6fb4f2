namespace Contoso.SurveyService.Overview;

/// <summary>What became of a survey, as the page shows it.</summary>
/// <param name="Survey">The survey's title.</param>
/// <param name="Sent">Invitations that a platform took.</param>
/// <param name="Answered">Answers.</param>
/// <param name="Acted">Answers on which somebody acted.</param>
/// <param name="Overdue">Answers on which somebody should have acted by now.</param>
public sealed record LoopRow(string Survey, long Sent, long Answered, long Acted, long Overdue);
