using System;

namespace PolicyAnalyzers.Surveys.Schedules.Properties;

/// <summary>Something that was asked for.</summary>
/// <param name="Name">What: <c>OptOut</c>, <c>Grant</c>, …</param>
/// <param name="Subject">By or about whom.</param>
/// <param name="Began">The place of the journal at which the call began.</param>
/// <param name="Ended">The place from which it holds; null where the call failed, and may hold or not.</param>
/// <param name="At">The true time at which it began.</param>
internal sealed record Call(string Name, string Subject, int Began, int? Ended, DateTimeOffset At);
