using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Schedules.Journals;
using PolicyAnalyzers.Surveys.Schedules.Properties;
using PolicyAnalyzers.Surveys.Schedules.World;

namespace PolicyAnalyzers.Surveys.Schedules.Plans;

/// <summary>Runs schedules over two nodes of one store, and looks whether every property held.</summary>
/// <param name="openNode">Opens the store once more, as another node would; it has the version of this code.</param>
internal sealed class PlanRunner(Func<TimeProvider, Task<ISurveyLedger>> openNode)
{
    private static readonly TimeSpan[] EndSteps = [TimeSpan.FromMinutes(6), TimeSpan.FromHours(1), TimeSpan.FromHours(7)];

    /// <summary>Runs a schedule on an empty store.</summary>
    /// <returns>Each way in which a property was broken; empty where all held.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(Plan plan)
    {
        var chances = new Chances(plan.Seed);
        var clock = new MemoryClock();
        var world = new Surroundings(clock, new MemoryJournal(), new PolicySwitch(plan.Seed % 2 == 0), chances, new Faults(chances, plan.Faults), new Flights());
        var ledgers = new[] { await openNode(clock), await openNode(clock) };
        var nodes = ledgers.Select(ledger => Start(ledger, world, plan)).ToArray();
        foreach (var person in Cast.People.Where(static person => person != Cast.NeverAsked))
        {
            await ledgers[0].Consents.RecordAsync(Cast.Consent(person, clock.GetUtcNow().AddDays(-10)), default);
        }

        foreach (var round in plan.Rounds)
        {
            await Task.WhenAll(round.Steps.GroupBy(static step => step.Worker).Select(worker => Task.Run(() => WorkAsync(new StepRunner(nodes[worker.Key % 2], world), worker))));
            Pass(round, world);
            if (round.Restart && round.ClockError == TimeSpan.Zero)
            {
                nodes[1] = Start(ledgers[1], world, plan);
            }
        }

        await EndAsync(ledgers[0], world, plan);
        return await Oracle.JudgeAsync(world.Journal.Read(), ledgers[0]);
    }

    /// <summary>Puts everything right and sends what is left: an item that cannot be brought to an end now never will.</summary>
    public static async Task EndAsync(ISurveyLedger ledger, Surroundings world, Plan plan)
    {
        world.Faults.AreOn = false;
        world.Clock.PutWrong(TimeSpan.Zero);
        Switch(world, false);
        var node = Start(ledger, world, plan with { Trouble = 0 });
        for (var step = 0; step < 200 && await IsUnderWayAsync(ledger); step++)
        {
            await node.Dispatcher.RunOnceAsync(default);
            world.Clock.Advance(EndSteps[step % EndSteps.Length]);
        }
    }

    private static SurveyNode Start(ISurveyLedger ledger, Surroundings world, Plan plan)
    {
        var node = new SurveyNode(ledger, world);
        foreach (var vendor in node.Vendors)
        {
            vendor.Trouble = plan.Trouble;
        }

        return node;
    }

    private static async Task WorkAsync(StepRunner runner, IEnumerable<PlanStep> steps)
    {
        foreach (var step in steps)
        {
            await runner.RunAsync(step);
        }
    }

    private static void Pass(PlanRound round, Surroundings world)
    {
        world.Clock.Advance(round.Advance);
        world.Clock.PutWrong(round.ClockError);
        Switch(world, round.KillSwitch);
    }

    private static void Switch(Surroundings world, bool isOff)
    {
        if (world.Policy.IsOff != isOff)
        {
            world.Policy.IsOff = isOff;
            world.Journal.Write(new JournalEntry(JournalKind.CallEnded, "", isOff ? "KillOn" : "KillOff", world.Clock.TrueNow));
        }
    }

    private static async Task<bool> IsUnderWayAsync(ISurveyLedger ledger)
    {
        var counts = await ledger.Outbox.CountAsync(default);
        return counts.GetValueOrDefault(OutboxState.Queued) + counts.GetValueOrDefault(OutboxState.Sending) > 0;
    }
}
