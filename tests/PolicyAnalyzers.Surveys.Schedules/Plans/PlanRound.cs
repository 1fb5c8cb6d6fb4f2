using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Surveys.Schedules.Plans;

/// <summary>What workers do side by side; then, when all are done, what happens to time and policy.</summary>
/// <param name="Steps">Their steps; those of one worker follow one another.</param>
/// <param name="Advance">The time that goes by afterwards.</param>
/// <param name="ClockError">How far the wall clock is wrong afterwards.</param>
/// <param name="KillSwitch">Whether the kill switch is on afterwards.</param>
/// <param name="Restart">Whether the second node is started anew afterwards.</param>
internal sealed record PlanRound(IReadOnlyList<PlanStep> Steps, TimeSpan Advance, TimeSpan ClockError, bool KillSwitch, bool Restart);
