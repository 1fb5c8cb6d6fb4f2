using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Tests.OptingOut;

/// <summary>A client that writes down who opted out, or fails as one without a ledger does.</summary>
internal sealed class RecordingClient : IGovernedSurveyClient
{
    /// <summary>The opt-outs.</summary>
    public List<SurveyOptOut> OptOuts { get; } = [];

    /// <summary>What an opt-out throws; null for nothing.</summary>
    public Exception? Failure { get; set; }

    /// <inheritdoc/>
    public Task<int> OptOutAsync(SurveyOptOut optOut, CancellationToken cancellation = default)
    {
        if (Failure is not null)
        {
            throw Failure;
        }

        OptOuts.Add(optOut);
        return Task.FromResult(1);
    }

    /// <inheritdoc/>
    public Task<SurveyDecision> InviteAsync(SurveyInvitation invitation, CancellationToken cancellation = default) => throw new NotSupportedException();

    /// <inheritdoc/>
    public Task<SurveyDecision> ExplainAsync(SurveyInvitation invitation, CancellationToken cancellation = default) => throw new NotSupportedException();

    /// <inheritdoc/>
    public Task<SurveyResponseReceipt> RecordResponseAsync(SurveyResponse response, CancellationToken cancellation = default) => throw new NotSupportedException();

    /// <inheritdoc/>
    public Task<bool> RecordActionAsync(SurveyAction action, CancellationToken cancellation = default) => throw new NotSupportedException();

    /// <inheritdoc/>
    public Task<int> WithdrawConsentAsync(ConsentWithdrawal withdrawal, CancellationToken cancellation = default) => throw new NotSupportedException();
}
