using System.Collections.Generic;

namespace PolicyAnalyzers.Surveys.Audit;

/// <summary>What verifying an audit trail found.</summary>
/// <param name="Rows">How many rows were looked at.</param>
/// <param name="Faults">What was changed, at most <see cref="AuditVerifier.MostFaults"/> of it; empty where the trail is what was written.</param>
/// <param name="Heads">The head of each chain as found: to be kept elsewhere as anchors of the next verification.</param>
public sealed record AuditVerification(long Rows, IReadOnlyList<AuditFault> Faults, IReadOnlyList<AuditAnchor> Heads)
{
    /// <summary>Nothing was changed.</summary>
    public bool IsIntact => Faults.Count == 0;
}
