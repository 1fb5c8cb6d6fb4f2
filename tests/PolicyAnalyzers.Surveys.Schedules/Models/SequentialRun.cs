using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Schedules.Journals;
using PolicyAnalyzers.Surveys.Schedules.Plans;
using PolicyAnalyzers.Surveys.Schedules.World;

namespace PolicyAnalyzers.Surveys.Schedules.Models;

/// <summary>One worker, a sound store, clock and vendor: then the model says exactly what each decision is, and who is contacted when.</summary>
/// <param name="openNode">Opens the store.</param>
internal sealed class SequentialRun(Func<TimeProvider, Task<ISurveyLedger>> openNode)
{
    private const int MostTogether = 4;

    private readonly ReferenceModel model = new();

    /// <summary>Runs the schedule of a seed on an empty store.</summary>
    /// <returns>The first step at which product and model differ; null where they agree.</returns>
    public async Task<string?> RunAsync(int seed)
    {
        var clock = new MemoryClock();
        var world = new Surroundings(clock, new MemoryJournal(), new PolicySwitch(false), new Chances(seed), new Faults(new Chances(seed), 0), new Flights());
        var ledger = await openNode(clock);
        var node = new SurveyNode(ledger, world);
        foreach (var person in Cast.People.Where(static person => person != Cast.NeverAsked))
        {
            await ledger.Consents.RecordAsync(Cast.Consent(person, clock.GetUtcNow().AddDays(-10)), default);
            model.Grant(person);
        }

        var number = 0;
        foreach (var round in Plan.Of(seed).Rounds)
        {
            foreach (var step in round.Steps)
            {
                number++;
                if (await StepAsync(step, node, world) is { } difference)
                {
                    return $"Seed {seed}, step {number}, {clock.TrueNow:yyyy-MM-dd HH:mm} UTC, {step.Kind} {step.Person} {step.Choice}: {difference}";
                }

                // A second later, so that no two things are at one moment.
                clock.Advance(TimeSpan.FromSeconds(1));
            }

            clock.Advance(round.Advance);
            world.Policy.IsOff = model.KillSwitch = round.KillSwitch;
        }

        return null;
    }

    private async Task<string?> StepAsync(PlanStep step, SurveyNode node, Surroundings world)
    {
        var runner = new StepRunner(node, world);
        var now = world.Clock.TrueNow;
        switch (step.Kind)
        {
            case StepKind.Invite:
                return await InviteAsync(StepRunner.InvitationOf(step, null), node, now);
            case StepKind.Remind:
                return runner.Delivered(step) is { } reminded ? await InviteAsync(StepRunner.InvitationOf(step, reminded), node, now) : null;
            case StepKind.Dispatch:
                return await DispatchAsync(node, world, now);
            case StepKind.OptOut:
                model.OptOut(step.Person);
                break;
            case StepKind.OptIn:
                model.OptIn(step.Person);
                break;
            case StepKind.Withdraw:
                model.Withdraw(step.Person);
                break;
            case StepKind.Grant:
                model.Grant(step.Person);
                break;
            case StepKind.Respond when runner.Delivered(step) is { } answered:
                model.Answer(answered.Subject, now);
                break;
        }

        await runner.RunAsync(step);
        return null;
    }

    private async Task<string?> InviteAsync(SurveyInvitation wish, SurveyNode node, DateTimeOffset now)
    {
        var expected = model.Judge(wish, now);
        var explained = await node.Client.ExplainAsync(wish);
        var decided = await node.Client.InviteAsync(wish);
        if (decided.InvitationId is { } id)
        {
            model.Queue(wish, id, now);
        }

        return decided.Reason == expected && explained.Reason == expected
            ? null
            : $"{wish.Survey}, reminder of {wish.ReminderOf ?? "nothing"}: the model says {expected}, the client {decided.Reason}, its explanation {explained.Reason}";
    }

    private async Task<string?> DispatchAsync(SurveyNode node, Surroundings world, DateTimeOffset now)
    {
        var before = Delivered(world).Count;
        while (await node.Dispatcher.RunOnceAsync(default) == MostTogether)
        {
            // More is waiting.
        }

        var expected = model.Send(now).Order(StringComparer.Ordinal).ToArray();
        var sent = Delivered(world).Skip(before).Order(StringComparer.Ordinal).ToArray();
        return expected.SequenceEqual(sent) ? null : $"the model sends {string.Join(", ", expected)}, the dispatcher {string.Join(", ", sent)}";
    }

    private static List<string> Delivered(Surroundings world) =>
        [.. world.Journal.Read().Where(static entry => entry.Kind == JournalKind.Delivered).Select(static entry => entry.Subject)];
}
