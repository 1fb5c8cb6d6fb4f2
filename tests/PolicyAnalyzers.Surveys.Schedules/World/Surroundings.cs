using PolicyAnalyzers.Surveys.Schedules.Journals;

namespace PolicyAnalyzers.Surveys.Schedules.World;

/// <summary>What all nodes of a schedule share.</summary>
internal sealed record Surroundings(ScheduleClock Clock, IJournal Journal, PolicySwitch Policy, Chances Chances, Faults Faults, Flights Flights);
