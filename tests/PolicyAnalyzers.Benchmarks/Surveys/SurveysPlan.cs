using System;

namespace PolicyAnalyzers.Benchmarks.Surveys;

/// <summary>What to measure.</summary>
/// <param name="Rounds">Rounds that count; 0 leaves the comparisons out.</param>
/// <param name="Time">How long each round measures each kind of work.</param>
/// <param name="Workers">How many ask at once.</param>
/// <param name="Rows">Contacts in the comparison of few with many; 0 leaves it out.</param>
/// <param name="Invitations">Invitations over which memory is watched; 0 leaves it out.</param>
internal sealed record SurveysPlan(int Rounds, TimeSpan Time, int Workers, int Rows, int Invitations);
