using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Surveys.Schedules.World;

namespace PolicyAnalyzers.Surveys.Schedules.Plans;

/// <summary>A schedule: the same seed gives the same one.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Workers">How many workers.</param>
/// <param name="Faults">How many of a hundred calls of the ledger fail, and workers die.</param>
/// <param name="Trouble">How many of a hundred requests go wrong at a vendor.</param>
/// <param name="Rounds">What happens.</param>
internal sealed record Plan(int Seed, int Workers, int Faults, int Trouble, IReadOnlyList<PlanRound> Rounds)
{
    private static readonly TimeSpan[] Advances =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(6), TimeSpan.FromHours(1), TimeSpan.FromHours(5), TimeSpan.FromHours(11),
        TimeSpan.FromDays(1), TimeSpan.FromDays(3), TimeSpan.FromDays(6), TimeSpan.FromDays(15),
    ];

    // Beyond the guard's tolerance, in both directions, within and beyond the longest rest.
    private static readonly TimeSpan[] Errors = [TimeSpan.FromDays(-40), TimeSpan.FromDays(-1), TimeSpan.FromDays(1), TimeSpan.FromDays(40)];

    // Of a hundred steps.
    private static readonly (StepKind Kind, int Share)[] Shares =
    [
        (StepKind.Invite, 36), (StepKind.Dispatch, 26), (StepKind.Remind, 5), (StepKind.Defer, 4), (StepKind.OptOut, 5), (StepKind.OptIn, 5),
        (StepKind.Withdraw, 5), (StepKind.Grant, 6), (StepKind.Respond, 5), (StepKind.Resolve, 3),
    ];

    /// <summary>The schedule of a seed.</summary>
    public static Plan Of(int seed, int workers = 8)
    {
        var random = new Random(seed);
        var rounds = new PlanRound[random.Next(4, 12)];
        var error = TimeSpan.Zero;
        var kill = false;
        for (var round = 0; round < rounds.Length; round++)
        {
            var steps = Enumerable.Range(0, workers).SelectMany(worker => Enumerable.Range(0, random.Next(4)).Select(_ => Step(random, worker))).ToArray();
            error = error != TimeSpan.Zero ? (random.Next(3) == 0 ? error : TimeSpan.Zero) : random.Next(10) == 0 ? Errors[random.Next(Errors.Length)] : TimeSpan.Zero;
            kill = random.Next(10) == 0;
            rounds[round] = new PlanRound(steps, Advances[random.Next(Advances.Length)], error, kill, random.Next(6) == 0);
        }

        return new Plan(seed, workers, random.Next(3) * 4, random.Next(3) * 25, rounds);
    }

    /// <summary>A random step.</summary>
    public static PlanStep Step(Random random, int worker)
    {
        var draw = random.Next(100);
        var kind = Shares.First(each => (draw -= each.Share) < 0).Kind;
        return new PlanStep(worker, kind, Cast.People[random.Next(Cast.People.Count)], random.Next(1000));
    }
}
