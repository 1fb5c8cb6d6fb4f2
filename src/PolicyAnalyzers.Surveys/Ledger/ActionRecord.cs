using System;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>What was done about a response.</summary>
/// <param name="ResponseId">The response.</param>
/// <param name="Kind">What was done, in a word.</param>
/// <param name="By">Who did it: an id under <c>roles</c>.</param>
/// <param name="At">When.</param>
public sealed record ActionRecord(string ResponseId, string Kind, string By, DateTimeOffset At);
