using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.ClosedLoop;

/// <summary>
/// Starts what the policy's <c>data.emotion.workflow</c> names, such as a call back. The host knows what that is: a task in its CRM, a case, a message to
/// a team.
/// </summary>
public interface ISurveyWorkflows
{
    /// <summary>
    /// Starts a workflow. After a crash it may be asked a second time for one response, so it looks for what it started under
    /// <see cref="WorkflowStart.ResponseId"/>. An exception means that it did not start: it is asked again later.
    /// </summary>
    Task StartAsync(WorkflowStart start, CancellationToken cancellation);
}
