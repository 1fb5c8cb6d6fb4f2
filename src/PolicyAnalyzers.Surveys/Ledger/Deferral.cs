using System;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>A wish to invite that is decided anew later.</summary>
/// <param name="Id">Its id; the invitation that it becomes has it as its request key, so that it becomes one only.</param>
/// <param name="Invitation">The wish.</param>
/// <param name="DueAt">When it is decided anew.</param>
public sealed record Deferral(string Id, SurveyInvitation Invitation, DateTimeOffset DueAt);
