using System;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>A response on which nobody acted yet.</summary>
/// <param name="ResponseId">The response.</param>
/// <param name="Survey">The survey's id in the policy.</param>
/// <param name="At">When it was given.</param>
/// <param name="Owner">Who has to act.</param>
/// <param name="Due">By when.</param>
public sealed record OpenLoop(string ResponseId, string Survey, DateTimeOffset At, string? Owner, DateTimeOffset? Due);
