using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Audit;

/// <summary>
/// The append-only record of every decision and of what came of it, with no identifier in the clear. <c>AuditVerifier</c> finds whatever was changed.
/// </summary>
public interface IAuditTrail
{
    /// <summary>Adds a row.</summary>
    Task AppendAsync(AuditEvent auditEvent, CancellationToken cancellation);

    /// <summary>The rows that a query asks for, by time.</summary>
    IAsyncEnumerable<AuditEntry> ReadAsync(AuditQuery query, CancellationToken cancellation);

    /// <summary>Every row, by lane and place in the chain.</summary>
    IAsyncEnumerable<AuditEntry> ReadChainsAsync(CancellationToken cancellation);

    /// <summary>The head of every chain that has a row, to be kept elsewhere.</summary>
    Task<IReadOnlyList<AuditAnchor>> HeadsAsync(CancellationToken cancellation);
}
