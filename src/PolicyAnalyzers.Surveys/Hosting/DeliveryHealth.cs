using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Hosting;

/// <summary>Whether a person has to look at something: outcomes that nobody knows, invitations that were given up, answers on which nobody acted in time.</summary>
internal sealed class DeliveryHealth(ISurveyLedger ledger, TimeProvider clock) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var counts = await ledger.Outbox.CountAsync(cancellationToken).ConfigureAwait(false);
            var overdue = (await ledger.Loop.SummariseAsync(clock.GetUtcNow(), cancellationToken).ConfigureAwait(false)).Sum(static each => each.Overdue);
            var data = new Dictionary<string, object>
            {
                ["queued"] = counts.GetValueOrDefault(OutboxState.Queued),
                ["outcome-unknown"] = counts.GetValueOrDefault(OutboxState.Unknown),
                ["dead-lettered"] = counts.GetValueOrDefault(OutboxState.DeadLetter),
                ["overdue"] = overdue,
            };
            return counts.GetValueOrDefault(OutboxState.Unknown) + counts.GetValueOrDefault(OutboxState.DeadLetter) + overdue > 0
                ? HealthCheckResult.Degraded("Somebody has to look at unknown outcomes, dead letters or overdue answers.", data: data)
                : HealthCheckResult.Healthy(data: data);
        }
        catch (LedgerUnavailableException fault)
        {
            return HealthCheckResult.Unhealthy(fault.Message);
        }
    }
}
