using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Audit;

/// <summary>
/// Finds any change of an audit trail: a row that was edited, inserted, taken away or moved, a person that was taken out of a row other than by an erasure,
/// oldest rows that were removed other than by pruning, and, where an anchor was kept elsewhere, newest rows that were cut off.
/// </summary>
public static class AuditVerifier
{
    /// <summary>More faults than this are not listed: the first ones explain the rest.</summary>
    public const int MostFaults = 100;

    /// <summary>Verifies a trail where it is stored.</summary>
    /// <param name="trail">The trail.</param>
    /// <param name="keys">Every key that sealed a row of it.</param>
    /// <param name="anchors">Heads that were kept elsewhere; without any, rows cut off at the end show only where the store's own heads were left as they were.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task<AuditVerification> VerifyAsync(
        IAuditTrail trail, IdentifierKeys keys, IReadOnlyList<AuditAnchor> anchors, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(trail);
        ArgumentNullException.ThrowIfNull(anchors);

        // Before the rows: a row that is added meanwhile is past the heads then, not missing.
        var heads = await trail.HeadsAsync(cancellation).ConfigureAwait(false);
        return await VerifyAsync(trail.ReadChainsAsync(cancellation), keys, [.. heads, .. anchors]).ConfigureAwait(false);
    }

    /// <summary>Verifies rows, by lane and sequence, such as those of an export.</summary>
    public static async Task<AuditVerification> VerifyAsync(IAsyncEnumerable<AuditEntry> rows, IdentifierKeys keys, IReadOnlyList<AuditAnchor> anchors)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(anchors);
        var sealer = new AuditSealer(keys);
        var faults = new List<AuditFault>();
        var heads = new List<AuditAnchor>();
        var count = 0L;
        LaneCheck? lane = null;
        await foreach (var row in rows.ConfigureAwait(false))
        {
            count++;
            if (lane is null || lane.Lane != row.Lane)
            {
                lane?.End(heads);
                lane = new LaneCheck(row, sealer, [.. anchors.Where(anchor => anchor.Lane == row.Lane)], faults);
            }

            lane.Next(row);
        }

        lane?.End(heads);
        foreach (var anchor in anchors.Where(anchor => heads.TrueForAll(head => head.Lane != anchor.Lane)))
        {
            faults.Add(new AuditFault(anchor.Lane, anchor.Sequence, "every row of the chain is gone"));
        }

        return new AuditVerification(count, [.. faults.Distinct().Take(MostFaults)], heads);
    }
}
