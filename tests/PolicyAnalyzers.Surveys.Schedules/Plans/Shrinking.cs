using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Schedules.Plans;

/// <summary>Makes a broken schedule smaller while it stays broken: first whole rounds, then single steps.</summary>
internal static class Shrinking
{
    // Workers race one another, so that a smaller schedule may break only now and then.
    private const int Tries = 5;

    /// <summary>The smallest schedule that was found, and what it breaks.</summary>
    public static async Task<(Plan Plan, IReadOnlyList<string> Broken)> ShrinkAsync(Plan plan, IReadOnlyList<string> broken, Func<Plan, Task<IReadOnlyList<string>>> run)
    {
        for (var isSmaller = true; isSmaller;)
        {
            isSmaller = false;
            foreach (var candidate in Smaller(plan))
            {
                if (await BreaksAsync(candidate, run) is { Count: > 0 } found)
                {
                    (plan, broken, isSmaller) = (candidate, found, true);
                    break;
                }
            }
        }

        return (plan, broken);
    }

    private static IEnumerable<Plan> Smaller(Plan plan) =>
        plan.Rounds.Select((_, round) => plan with { Rounds = [.. plan.Rounds.Where((_, index) => index != round)] })
            .Concat(plan.Rounds.SelectMany((round, at) => round.Steps.Select(step => plan with
            {
                Rounds = [.. plan.Rounds.Select((each, index) => index == at ? each with { Steps = [.. each.Steps.Where(other => !ReferenceEquals(other, step))] } : each)],
            })))
            .Concat(plan.Faults > 0 ? [plan with { Faults = 0 }] : [])
            .Concat(plan.Trouble > 0 ? [plan with { Trouble = 0 }] : []);

    private static async Task<IReadOnlyList<string>> BreaksAsync(Plan plan, Func<Plan, Task<IReadOnlyList<string>>> run)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await run(plan) is { Count: > 0 } broken)
            {
                return broken;
            }
        }

        return [];
    }
}
