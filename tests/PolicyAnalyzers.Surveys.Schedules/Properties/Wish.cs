using System;

namespace PolicyAnalyzers.Surveys.Schedules.Properties;

/// <summary>A contact that was about to be reserved.</summary>
/// <param name="Invitation">Its id.</param>
/// <param name="Person">To whom.</param>
/// <param name="Survey">Of which survey.</param>
/// <param name="Key">The request key, the invitation that it reminds of, or <c>-</c>.</param>
/// <param name="Index">Its place in the journal.</param>
/// <param name="At">The true time.</param>
internal sealed record Wish(string Invitation, string Person, string Survey, string Key, int Index, DateTimeOffset At);
