using System;
using System.Collections.Generic;
using System.Linq;

namespace PolicyAnalyzers.Surveys.Schedules.Plans;

/// <summary>What a run of schedules found.</summary>
/// <param name="Count">How many were run.</param>
/// <param name="Took">How long that took.</param>
/// <param name="Broken">The first that broke a property, made smaller; null where all held.</param>
/// <param name="Faults">What it broke.</param>
internal sealed record SchedulesReport(int Count, TimeSpan Took, Plan? Broken, IReadOnlyList<string> Faults)
{
    /// <summary>For people.</summary>
    public override string ToString() => Broken is null
        ? FormattableString.Invariant($"{Count} schedules in {Took.TotalSeconds:0} s: every property held.")
        : $"""
            The schedule of seed {Broken.Seed} broke a property:
              {string.Join("\n  ", Faults)}
            The smallest schedule that does (faults {Broken.Faults} %, trouble {Broken.Trouble} %):
            {string.Join('\n', Broken.Rounds.Select(Show))}
            """;

    private static string Show(PlanRound round)
    {
        var steps = string.Join("; ", round.Steps.Select(static step => $"{step.Worker}: {step.Kind} {step.Person} {step.Choice}"));
        return $"  {steps}\n    then {round.Advance}, clock wrong by {round.ClockError}, kill switch {round.KillSwitch}, restart {round.Restart}";
    }
}
