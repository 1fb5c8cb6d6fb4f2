using System;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>Decides anew what was deferred, once it is due.</summary>
/// <param name="client">Decides.</param>
/// <param name="ledger">Holds what was deferred.</param>
/// <param name="clock">Says what is due.</param>
internal sealed class DeferredInvitations(IGovernedSurveyClient client, ISurveyLedger ledger, TimeProvider clock)
{
    private const int MostTogether = 100;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>What is kept of a wish. Its id follows from it: the same wish is kept once.</summary>
    public static Deferral Of(SurveyInvitation invitation, DateTimeOffset until)
    {
        var keyed = invitation.RequestKey is null ? invitation with { RequestKey = Guid.NewGuid().ToString("N") } : invitation;
        var id = SHA256.HashData(Encoding.UTF8.GetBytes($"{keyed.Survey}\n{keyed.PersonId}\n{keyed.RequestKey}"));
        return new Deferral(Convert.ToHexStringLower(id), keyed, until);
    }

    /// <summary>Decides what is due now.</summary>
    /// <returns>How many wishes were decided, one way or the other.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var due = await ledger.Deferrals.LeaseDueAsync(MostTogether, clock.GetUtcNow(), Lease, cancellation).ConfigureAwait(false);
        var decided = 0;
        foreach (var deferral in due)
        {
            var decision = await client.InviteAsync(deferral.Invitation, cancellation).ConfigureAwait(false);

            // What was deferred again has its new time; what could not be decided comes back when the lease ends.
            if (decision.Kind != DecisionKind.Deferred && !decision.IsTemporary)
            {
                await ledger.Deferrals.RemoveAsync(deferral.Id, cancellation).ConfigureAwait(false);
                decided++;
            }
        }

        return decided;
    }
}
