using System;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;
using PolicyAnalyzers.Surveys.Schedules.Journals;
using PolicyAnalyzers.Surveys.Schedules.World;

namespace PolicyAnalyzers.Surveys.Schedules.Plans;

/// <summary>Does one step at one node, and writes to the journal what it promised to whom.</summary>
internal sealed class StepRunner(SurveyNode node, Surroundings world)
{
    /// <summary>Does a step. A ledger that does not answer, or a worker that dies, ends it: what it did by then stays.</summary>
    public async Task RunAsync(PlanStep step)
    {
        try
        {
            await RunUnprotectedAsync(step);
        }
        catch (Exception fault) when (fault is LedgerUnavailableException or WorkerDiedException)
        {
            // As the schedule wanted it.
        }
    }

    /// <summary>The wish of a step.</summary>
    public static SurveyInvitation InvitationOf(PlanStep step, JournalEntry? reminded)
    {
        var survey = reminded is null ? Cast.Surveys[step.Choice % Cast.Surveys.Count] : reminded.Value.Split(' ')[1];
        return new SurveyInvitation(survey, step.Person, Cast.Channels[step.Choice / 3 % 2])
        {
            // Few keys, so that wishes are made twice.
            RequestKey = step.Choice % 5 == 0 ? null : $"k{step.Choice % 7}",
            ReminderOf = reminded?.Subject,
        };
    }

    /// <summary>The invitation that a step is about: one of its person that was delivered; null where there is none.</summary>
    public JournalEntry? Delivered(PlanStep step)
    {
        var entries = world.Journal.Read();
        var delivered = entries.Where(static entry => entry.Kind == JournalKind.Delivered).Select(static entry => entry.Subject).ToHashSet(StringComparer.Ordinal);
        var candidates = entries
            .Where(entry => entry.Kind == JournalKind.Reserved && delivered.Contains(entry.Subject) && entry.Value.StartsWith(step.Person + " ", StringComparison.Ordinal))
            .ToArray();
        return candidates.Length == 0 ? null : candidates[step.Choice % candidates.Length];
    }

    private Task RunUnprotectedAsync(PlanStep step) => step.Kind switch
    {
        StepKind.Invite => InviteAsync(step, null),
        StepKind.Remind => Delivered(step) is { } invitation ? InviteAsync(step, invitation) : Task.CompletedTask,
        StepKind.Dispatch => node.Dispatcher.RunOnceAsync(default),
        StepKind.Defer => node.Deferred.RunAsync(default),
        StepKind.OptOut => CallAsync(step, () => node.Client.OptOutAsync(new SurveyOptOut("page") { PersonId = step.Person })),
        StepKind.OptIn => CallAsync(step, () => node.Ledger.Suppressions.LiftAsync(new Suppression("page", world.Clock.GetUtcNow()) { PersonId = step.Person }, default)),
        StepKind.Withdraw => CallAsync(step, () => node.Client.WithdrawConsentAsync(new ConsentWithdrawal(step.Person, Cast.Purpose, "page"))),
        StepKind.Grant => CallAsync(step, () => node.Ledger.Consents.RecordAsync(Cast.Consent(step.Person, world.Clock.GetUtcNow()), default)),
        StepKind.Respond => Delivered(step) is { } invitation ? RespondAsync(step, invitation) : Task.CompletedTask,
        _ => ResolveAsync(),
    };

    private Task<SurveyDecision> InviteAsync(PlanStep step, JournalEntry? reminded) => node.Client.InviteAsync(InvitationOf(step, reminded));

    private Task RespondAsync(PlanStep step, JournalEntry invitation)
    {
        var response = new SurveyResponse("r" + invitation.Subject, invitation.Value.Split(' ')[1]) { InvitationId = invitation.Subject, EmotionDetected = step.Choice % 2 == 0 };
        return CallAsync(step, () => node.Client.RecordResponseAsync(response), invitation.Subject);
    }

    // Only what no request is out for: who asks the vendor too early learns nothing that lasts.
    private async Task ResolveAsync()
    {
        foreach (var item in await node.Review.ListUnknownAsync(10))
        {
            if (!world.Flights.AreOut(item.InvitationId))
            {
                var wasSent = world.Journal.Read().Any(entry => entry.Kind == JournalKind.Delivered && entry.Subject == item.InvitationId);
                await node.Review.ResolveAsync(item.InvitationId, wasSent, "cco");
            }
        }
    }

    private async Task CallAsync(PlanStep step, Func<Task> call, string? subject = null)
    {
        var value = $"{step.Kind} {Guid.NewGuid():N}";
        world.Journal.Write(new JournalEntry(JournalKind.CallBegan, subject ?? step.Person, value, world.Clock.TrueNow));
        await call();
        world.Journal.Write(new JournalEntry(JournalKind.CallEnded, subject ?? step.Person, value, world.Clock.TrueNow));
    }
}
