using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>Sent, answered, acted: what became of what people said.</summary>
public interface ISurveyLoop
{
    /// <summary>Writes a response down, with audit rows for it and for the workflow that it starts, in one transaction. Rest begins.</summary>
    /// <returns>False where the response is known already; then nothing is written.</returns>
    Task<bool> RecordResponseAsync(ResponseRecord response, CancellationToken cancellation);

    /// <summary>Writes down what was done, with an audit row.</summary>
    /// <returns>False where no such response is known.</returns>
    Task<bool> RecordActionAsync(ActionRecord action, CancellationToken cancellation);

    /// <summary>Responses on which nobody acted yet, those due first at the beginning, those without a time limit at the end.</summary>
    /// <param name="dueBefore">Only those due before; null for all.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="cancellation">Ends the call.</param>
    Task<IReadOnlyList<OpenLoop>> ListOpenAsync(DateTimeOffset? dueBefore, int most, CancellationToken cancellation);

    /// <summary>For every survey of which anything is known: how many were sent, answered, acted on and are overdue.</summary>
    Task<IReadOnlyList<LoopSummary>> SummariseAsync(DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Takes workflows that were asked for and not yet started, for a while; one that is not completed comes back.</summary>
    Task<IReadOnlyList<WorkflowStart>> LeaseWorkflowsAsync(int most, DateTimeOffset now, TimeSpan duration, CancellationToken cancellation);

    /// <summary>The workflow of a response was started.</summary>
    Task CompleteWorkflowAsync(string responseId, DateTimeOffset now, CancellationToken cancellation);
}
