using System;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>The governed client. Decides here; what people say and take back is in <see cref="SurveyRecords"/>.</summary>
internal sealed class GovernedSurveyClient(
    IPolicySource policy,
    ISurveyLedger ledger,
    DecisionPath path,
    SurveyRecords records,
    GovernedSurveyOptions options,
    TimeProvider clock) : IGovernedSurveyClient
{
    /// <inheritdoc/>
    public Task<SurveyDecision> InviteAsync(SurveyInvitation invitation, CancellationToken cancellation = default) => DecideAsync(invitation, false, cancellation);

    /// <inheritdoc/>
    public Task<SurveyDecision> ExplainAsync(SurveyInvitation invitation, CancellationToken cancellation = default) => DecideAsync(invitation, true, cancellation);

    /// <inheritdoc/>
    public Task<SurveyResponseReceipt> RecordResponseAsync(SurveyResponse response, CancellationToken cancellation = default) =>
        records.RecordResponseAsync(response, cancellation);

    /// <inheritdoc/>
    public Task<bool> RecordActionAsync(SurveyAction action, CancellationToken cancellation = default) => records.RecordActionAsync(action, cancellation);

    /// <inheritdoc/>
    public Task<int> OptOutAsync(SurveyOptOut optOut, CancellationToken cancellation = default) => records.OptOutAsync(optOut, cancellation);

    /// <inheritdoc/>
    public Task<int> WithdrawConsentAsync(ConsentWithdrawal withdrawal, CancellationToken cancellation = default) => records.WithdrawAsync(withdrawal, cancellation);

    private async Task<SurveyDecision> DecideAsync(SurveyInvitation invitation, bool onlyExplain, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(invitation);
        cancellation.ThrowIfCancellationRequested();
        using var patience = new CancellationTokenSource(options.Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            var decision = new DecisionCase(invitation, policy.Current, clock.GetUtcNow()) { PhoneCountry = options.PhoneCountry };
            if (await FindKnownAsync(invitation, decision, either.Token).ConfigureAwait(false) is { } known)
            {
                return SurveyDecision.Queued(known);
            }

            var outcome = await DecideAsync(decision, onlyExplain, either.Token).ConfigureAwait(false);
            if (!onlyExplain)
            {
                await KeepAsync(decision, outcome, either.Token).ConfigureAwait(false);
            }

            return outcome;
        }
        catch (PolicyUnavailableException fault)
        {
            return await RefuseWithoutPolicyAsync(invitation, fault, onlyExplain, either.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            var why = fault is LedgerUnavailableException ? fault.Message : "The ledger did not answer, so nobody is contacted.";
            return SurveyDecision.Refused(DecisionStep.Frequency, RefusalReason.LedgerUnavailable, why, null) with { IsTemporary = true };
        }
    }

    private async Task<SurveyDecision> DecideAsync(DecisionCase decision, bool onlyExplain, CancellationToken cancellation)
    {
        if (await path.BeforeCountingAsync(decision, cancellation).ConfigureAwait(false) is { } before)
        {
            return before.Decide(decision);
        }

        // What comes behind the ledger is asked first, so that the ledger counts, reserves and queues in one transaction. If it objects, the ledger is only
        // asked, since its objection comes first.
        var after = await path.AfterCountingAsync(decision, cancellation).ConfigureAwait(false);
        var request = ContactRequests.Of(decision, options);
        var result = after is null && !onlyExplain
            ? await ledger.Reservations.ReserveAsync(request, cancellation).ConfigureAwait(false)
            : await ledger.Reservations.PreviewAsync(request, cancellation).ConfigureAwait(false);
        var objection = ContactLimits.Judge(decision, result) ?? after;
        return objection?.Decide(decision) ?? SurveyDecision.Queued(result.InvitationId);
    }

    private async Task<SurveyDecision> RefuseWithoutPolicyAsync(
        SurveyInvitation invitation, PolicyUnavailableException fault, bool onlyExplain, CancellationToken cancellation)
    {
        var refused = SurveyDecision.Refused(DecisionStep.KillSwitch, RefusalReason.PolicyUnavailable, fault.Message, null) with { IsTemporary = true };
        var audited = new AuditEvent(AuditKind.Refused, clock.GetUtcNow())
        {
            PersonId = invitation.PersonId,
            Survey = invitation.Survey,
            Channel = invitation.Channel,
            Step = refused.Step,
            Reason = refused.Reason,
        };
        try
        {
            await (onlyExplain ? Task.CompletedTask : ledger.Audit.AppendAsync(audited, cancellation)).ConfigureAwait(false);
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            // Policy and ledger are both away; it is refused either way, and each says so to the health check.
        }

        return refused;
    }

    // A wish that was queued already is: whatever the policy says of it now, a second answer would hide that.
    private async Task<string?> FindKnownAsync(SurveyInvitation invitation, DecisionCase decision, CancellationToken cancellation)
    {
        if (invitation.RequestKey is null)
        {
            return null;
        }

        var request = new ReservationRequest("", invitation.PersonId, invitation.Survey, invitation.Channel, "", decision.Now)
        {
            RequestKey = invitation.RequestKey,
            Audit = ContactRequests.Audited(decision, AuditKind.Queued),
        };
        return (await ledger.Reservations.PreviewAsync(request, cancellation).ConfigureAwait(false)).InvitationId;
    }

    private async Task KeepAsync(DecisionCase decision, SurveyDecision outcome, CancellationToken cancellation)
    {
        if (outcome.Kind == DecisionKind.Queued)
        {
            return;
        }

        var audited = ContactRequests.Audited(decision, outcome.Kind == DecisionKind.Deferred ? AuditKind.Deferred : AuditKind.Refused) with
        {
            Step = outcome.Step,
            Reason = outcome.Reason,
            Clause = outcome.Clause?.ToString(),
        };
        await (outcome.Kind == DecisionKind.Deferred
            ? ledger.Deferrals.DeferAsync(DeferredInvitations.Of(decision.Invitation, outcome.Until!.Value), audited, cancellation)
            : ledger.Audit.AppendAsync(audited, cancellation)).ConfigureAwait(false);
    }
}
