using System;
using Microsoft.Extensions.Logging;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Dispatch;

/// <summary>What the dispatcher logs; what a platform answered is logged by its transport.</summary>
internal static partial class DispatchLog
{
    /// <summary>A worker held an item longer than its lease.</summary>
    [LoggerMessage(20, LogLevel.Error, "Invitation {Invitation} was no longer this worker's when it became {State}; lengthen Surveys:Dispatch:Lease if this happens often")]
    public static partial void TooLate(ILogger logger, string invitation, OutboxState state);

    /// <summary>The ledger does not answer.</summary>
    [LoggerMessage(21, LogLevel.Error, "Nothing is sent, since the ledger does not answer: {Cause}")]
    public static partial void NoLedger(ILogger logger, string cause);

    /// <summary>The clock jumped.</summary>
    [LoggerMessage(22, LogLevel.Error, "Nothing is sent, since the clock of this machine jumped by {Drift}; set it right and restart the service")]
    public static partial void NoClock(ILogger logger, TimeSpan drift);

    /// <summary>One item failed.</summary>
    [LoggerMessage(23, LogLevel.Error, "Invitation {Invitation} could not be dispatched ({Exception}); it comes back when its lease ends")]
    public static partial void Failed(ILogger logger, string invitation, string exception);

    /// <summary>A workflow could not be started.</summary>
    [LoggerMessage(24, LogLevel.Error, "The workflow '{Workflow}' for response {Response} could not be started ({Exception}); it is tried again")]
    public static partial void WorkflowFailed(ILogger logger, string workflow, string response, string exception);

    /// <summary>Nobody starts workflows.</summary>
    [LoggerMessage(25, LogLevel.Warning, "A detected emotion asks for the workflow '{Workflow}', and the host registers no ISurveyWorkflows that starts it")]
    public static partial void NobodyStarts(ILogger logger, string workflow);
}
