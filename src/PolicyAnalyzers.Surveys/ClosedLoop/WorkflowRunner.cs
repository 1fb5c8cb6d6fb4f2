using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using PolicyAnalyzers.Surveys.Dispatch;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.ClosedLoop;

/// <summary>Starts the workflows that detected emotions ask for. What cannot be started stays asked for, and its response stays open until somebody acts.</summary>
/// <param name="loop">Holds what is asked for.</param>
/// <param name="starters">Those of the host; each gets every start. Without any, nothing is started and that is told.</param>
/// <param name="clock">The time.</param>
/// <param name="logger">Where failures are told.</param>
internal sealed class WorkflowRunner(ISurveyLoop loop, IEnumerable<ISurveyWorkflows> starters, TimeProvider clock, ILogger<WorkflowRunner> logger)
{
    private const int MostTogether = 20;

    // How long a start may take, and how long one that failed waits for its next attempt.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private readonly ISurveyWorkflows[] starters = [.. starters];

    /// <summary>Starts what is asked for now.</summary>
    /// <returns>How many were started.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var started = 0;
        foreach (var start in await loop.LeaseWorkflowsAsync(MostTogether, clock.GetUtcNow(), Lease, cancellation).ConfigureAwait(false))
        {
            if (await StartAsync(start, cancellation).ConfigureAwait(false))
            {
                await loop.CompleteWorkflowAsync(start.ResponseId, clock.GetUtcNow(), cancellation).ConfigureAwait(false);
                started++;
            }
        }

        return started;
    }

    private async Task<bool> StartAsync(WorkflowStart start, CancellationToken cancellation)
    {
        if (starters.Length == 0)
        {
            DispatchLog.NobodyStarts(logger, start.Workflow);
            return false;
        }

        try
        {
            await Task.WhenAll(starters.Select(starter => starter.StartAsync(start, cancellation))).WaitAsync(Lease, clock, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            DispatchLog.WorkflowFailed(logger, start.Workflow, start.ResponseId, fault.GetType().Name);
            return false;
        }
    }
}
