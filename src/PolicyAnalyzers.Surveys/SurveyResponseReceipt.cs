using System;

namespace PolicyAnalyzers.Surveys;

/// <summary>What a response started.</summary>
/// <param name="IsNew">False where the response was known already, so that nothing was started.</param>
/// <param name="Owner">Who has to act: an id under <c>roles</c>; null where the survey names nobody.</param>
/// <param name="Due">The time by which; null where the survey sets no limit.</param>
/// <param name="Workflow">The workflow that a detected emotion started; null where none was.</param>
public sealed record SurveyResponseReceipt(bool IsNew, string? Owner, DateTimeOffset? Due, string? Workflow);
