namespace PolicyAnalyzers.Surveys.Schedules.Plans;

/// <summary>One step of a worker.</summary>
/// <param name="Worker">The worker, from 0.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Person">About whom.</param>
/// <param name="Choice">Any number: chooses survey, channel, request key or invitation.</param>
internal sealed record PlanStep(int Worker, StepKind Kind, string Person, int Choice);
