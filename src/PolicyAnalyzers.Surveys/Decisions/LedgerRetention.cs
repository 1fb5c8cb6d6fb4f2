using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>
/// Removes what the policy keeps no longer: <c>purposes.*.retention</c> of the purposes that surveys serve, the longest of them. Where one of them sets no
/// limit, nothing is removed. What still counts for a limit stays, however short the retention is.
/// </summary>
internal sealed class LedgerRetention(IPolicySource policy, ISurveyLedger ledger, TimeProvider clock)
{
    /// <summary>Removes what is too old now.</summary>
    /// <returns>How many rows were removed.</returns>
    public Task<int> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return KeepDays(policy.Current) is { } days ? ledger.PruneAsync(now.AddDays(-days), now, cancellation) : Task.FromResult(0);
    }

    private static int? KeepDays(PolicyDocument policy)
    {
        var purposes = policy.Surveys.Select(static survey => survey.Purpose?.Value).OfType<string>().Distinct().Select(policy.Purposes.Find).ToArray();
        if (purposes.Length == 0 || purposes.Any(static purpose => purpose?.RetentionDays is null))
        {
            return null;
        }

        var limits = policy.SurveyPolicy.ContactFrequency;
        int?[] counted = [limits.Transactional?.PerDays, limits.Relationship?.PerDays, limits.RestAfterInvitationDays, limits.RestAfterResponseDays];
        return Math.Max(purposes.Max(static purpose => purpose!.RetentionDays!.Value), counted.Max() ?? 0);
    }
}
