using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>Asks once more, right before an invitation goes out, whatever can have changed since it was queued.</summary>
public interface IDispatchCheck
{
    /// <summary>
    /// Kill switch, platform, survey, person, suppression, permission, law, quiet hours and data. Limits were reserved and the sample drawn; they are
    /// not asked again.
    /// </summary>
    Task<DispatchDecision> CheckAsync(OutboxItem item, CancellationToken cancellation);
}
