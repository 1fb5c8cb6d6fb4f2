using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Decisions.Steps;
using PolicyAnalyzers.Surveys.People;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>The one decision path. The ledger stands in its middle: it counts and reserves in one transaction, so its step is the caller's.</summary>
internal sealed class DecisionPath(
    ClockGuard clock,
    IEnumerable<ISurveyTransport> transports,
    IPersonDirectory people,
    ISuppressionList suppressions,
    IConsentStore consents,
    IExperimentGuard experiments,
    byte[] samplingKey)
{
    private readonly IDecisionStep[] beforeCounting =
    [
        new KillSwitchStep(clock),
        new PlatformStep(transports),
        new SurveyStep(),
        new PersonStep(people),
        new SuppressionStep(suppressions),
        new PermissionStep(consents),
        new JurisdictionStep(),
        new QuietHoursStep(),
    ];

    private readonly IDecisionStep[] afterCounting = [new ExperimentsStep(experiments), new SampleStep(samplingKey), new DataStep(), new AnonymityStep()];

    private readonly IDecisionStep[] beforeSending = [new DataStep(), new AnonymityStep()];

    /// <summary>The steps before the ledger counts.</summary>
    public Task<StepObjection?> BeforeCountingAsync(DecisionCase decision, CancellationToken cancellation) => RunAsync(beforeCounting, decision, cancellation);

    /// <summary>The steps behind it; they rest on what those before found out.</summary>
    public Task<StepObjection?> AfterCountingAsync(DecisionCase decision, CancellationToken cancellation) => RunAsync(afterCounting, decision, cancellation);

    /// <summary>Whatever can have changed while an invitation was queued.</summary>
    public async Task<StepObjection?> BeforeSendingAsync(DecisionCase decision, CancellationToken cancellation) =>
        await RunAsync(beforeCounting, decision, cancellation).ConfigureAwait(false) ?? await RunAsync(beforeSending, decision, cancellation).ConfigureAwait(false);

    private static async Task<StepObjection?> RunAsync(IDecisionStep[] steps, DecisionCase decision, CancellationToken cancellation)
    {
        foreach (var step in steps)
        {
            if (await JudgeAsync(step, decision, cancellation).ConfigureAwait(false) is { } objection)
            {
                return new StepObjection(step.Step, objection);
            }
        }

        return null;
    }

    private static async ValueTask<Objection?> JudgeAsync(IDecisionStep step, DecisionCase decision, CancellationToken cancellation)
    {
        try
        {
            return await step.JudgeAsync(decision, cancellation).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // What a store or a directory throws can hold an identifier, so nothing of it is repeated; its own log has it.
            return new Objection(step.IfUnavailable, "What has to be known could not be found out, so nobody is contacted.", null) { IsTemporary = true };
        }
    }
}
