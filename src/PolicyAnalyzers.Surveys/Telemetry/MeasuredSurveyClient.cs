using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace PolicyAnalyzers.Surveys.Telemetry;

/// <summary>The client, with a span, a figure and a log line for each call.</summary>
internal sealed class MeasuredSurveyClient(IGovernedSurveyClient client, SurveyMeasures measures, ILogger<IGovernedSurveyClient> logger) : IGovernedSurveyClient
{
    /// <inheritdoc/>
    public async Task<SurveyDecision> InviteAsync(SurveyInvitation invitation, CancellationToken cancellation = default)
    {
        using var span = measures.Source.StartActivity("survey.invite");
        var started = Stopwatch.GetTimestamp();
        var decision = await client.InviteAsync(invitation, cancellation).ConfigureAwait(false);
        measures.Decided(invitation, decision, Stopwatch.GetElapsedTime(started));
        span?.SetTag("survey", invitation.Survey)
            .SetTag("channel", invitation.Channel)
            .SetTag("decision", decision.Kind.ToString())
            .SetTag("reason", decision.Reason.ToString())
            .SetTag("policy.clause", decision.Clause?.ToString())
            .SetTag("invitation", decision.InvitationId);
        if (decision.Kind == DecisionKind.Queued)
        {
            SurveyLog.Queued(logger, invitation.Survey, invitation.Channel, decision.InvitationId);
        }
        else
        {
            SurveyLog.NotInvited(logger, decision.Kind, invitation.Survey, invitation.Channel, decision.Reason, decision.Clause);
        }

        return decision;
    }

    /// <inheritdoc/>
    public async Task<SurveyDecision> ExplainAsync(SurveyInvitation invitation, CancellationToken cancellation = default)
    {
        using var span = measures.Source.StartActivity("survey.explain");
        return await client.ExplainAsync(invitation, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<SurveyResponseReceipt> RecordResponseAsync(SurveyResponse response, CancellationToken cancellation = default)
    {
        using var span = measures.Source.StartActivity("survey.response");
        var receipt = await client.RecordResponseAsync(response, cancellation).ConfigureAwait(false);
        if (receipt.IsNew)
        {
            measures.Responded(response.Survey);
        }

        return receipt;
    }

    /// <inheritdoc/>
    public async Task<bool> RecordActionAsync(SurveyAction action, CancellationToken cancellation = default)
    {
        using var span = measures.Source.StartActivity("survey.action");
        return await client.RecordActionAsync(action, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<int> OptOutAsync(SurveyOptOut optOut, CancellationToken cancellation = default)
    {
        using var span = measures.Source.StartActivity("survey.opt_out");
        var cancelled = await client.OptOutAsync(optOut, cancellation).ConfigureAwait(false);
        measures.OptedOut(optOut.Source);
        SurveyLog.OptedOut(logger, optOut.Source, cancelled);
        return cancelled;
    }

    /// <inheritdoc/>
    public async Task<int> WithdrawConsentAsync(ConsentWithdrawal withdrawal, CancellationToken cancellation = default)
    {
        using var span = measures.Source.StartActivity("survey.withdraw_consent");
        var cancelled = await client.WithdrawConsentAsync(withdrawal, cancellation).ConfigureAwait(false);
        measures.OptedOut("withdrawal");
        SurveyLog.Withdrawn(logger, withdrawal.Purpose, withdrawal.Method, cancelled);
        return cancelled;
    }
}
