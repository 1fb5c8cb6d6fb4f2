namespace PolicyAnalyzers.Surveys.Audit;

/// <summary>One row of the audit trail, as it is stored. Rows of a lane form a chain; <c>AuditSealer</c> says over what.</summary>
/// <param name="Lane">The chain, from 0. A store that one process writes has one; many nodes write several, so that they do not wait for one another.</param>
/// <param name="Sequence">The place in the chain, from 1, without a gap.</param>
/// <param name="Event">What happened, without the person's id.</param>
/// <param name="PreviousHash">The hash of the row before, in lower-case hexadecimal digits; 64 zeros for the first one.</param>
/// <param name="Hash">The row's hash.</param>
public sealed record AuditEntry(int Lane, long Sequence, AuditEvent Event, string PreviousHash, string Hash)
{
    /// <summary>The key by which the row is hashed, and the person's id in it.</summary>
    public string KeyId { get; init; } = "";

    /// <summary>HMAC-SHA-256 of the person's id; a tombstone where it was erased; null where the row is about nobody.</summary>
    public string? Person { get; init; }

    /// <summary>A random text that is erased together with <see cref="Person"/>, so that nobody can find the person from <see cref="Seal"/>.</summary>
    public string? Salt { get; init; }

    /// <summary>SHA-256 over salt and <see cref="Person"/>: what the chain holds of the person. Stays when the person is erased.</summary>
    public string? Seal { get; init; }
}
