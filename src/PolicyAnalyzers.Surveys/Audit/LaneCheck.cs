using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Surveys.Audit;

/// <summary>Verifies one chain, row by row, holding no more than its last one.</summary>
internal sealed class LaneCheck(AuditEntry first, AuditSealer sealer, AuditAnchor[] anchors, List<AuditFault> faults)
{
    private long expected = first.Sequence;
    private string previous = first.PreviousHash;
    private bool startIsExplained = first.Sequence == 1 && string.Equals(first.PreviousHash, AuditSealer.NoHash, StringComparison.Ordinal);

    public int Lane { get; } = first.Lane;

    public void Next(AuditEntry row)
    {
        if (row.Sequence != expected)
        {
            Add(row.Sequence, row.Sequence > expected ? $"{row.Sequence - expected} rows before it are gone" : "the row is there twice");
        }
        else if (!string.Equals(row.PreviousHash, previous, StringComparison.Ordinal))
        {
            Add(row.Sequence, "it does not follow the row before it");
        }

        if (sealer.FaultOf(row) is { } fault)
        {
            Add(row.Sequence, fault);
        }

        foreach (var anchor in anchors)
        {
            if (anchor.Sequence == row.Sequence && !string.Equals(anchor.Hash, row.Hash, StringComparison.Ordinal))
            {
                Add(row.Sequence, "it is not the row that was anchored");
            }
        }

        // A chain that begins later rests on a row of its own that says so; that row cannot be forged.
        startIsExplained |= row.Event.Kind == AuditKind.Pruned
            && string.Equals(row.Event.Detail, PruneNote.Of(first.Sequence - 1, first.PreviousHash), StringComparison.Ordinal);
        expected = row.Sequence + 1;
        previous = row.Hash;
    }

    public void End(List<AuditAnchor> heads)
    {
        if (!startIsExplained)
        {
            Add(first.Sequence, "rows before it are gone, and nothing says that they were pruned");
        }

        foreach (var anchor in anchors)
        {
            if (anchor.Sequence >= expected)
            {
                Add(anchor.Sequence, "it was anchored and is gone: the end of the chain was cut off");
            }
        }

        heads.Add(new AuditAnchor(Lane, expected - 1, previous));
    }

    private void Add(long sequence, string message)
    {
        // A store that was overwritten has a fault in each of its millions of rows.
        if (faults.Count < 2 * AuditVerifier.MostFaults)
        {
            faults.Add(new AuditFault(Lane, sequence, message));
        }
    }
}
