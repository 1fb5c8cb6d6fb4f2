using System;
using System.Linq;

namespace PolicyAnalyzers.Surveys.PostgreSql.Store;

/// <summary>
/// The advisory locks of a person and an address, held until the transaction ends: who counts contacts, begins to send or opts somebody out does it one
/// after the other.
/// </summary>
internal static class PersonLock
{
    /// <summary>
    /// Adds the lock to statements; its result has rows that say nothing. It is one lock for each key, in an order that all keep: while keys rotate, a node that
    /// has the new key already and one that does not share a lock all the same.
    /// </summary>
    public static SqlBatch Lock(this SqlBatch batch, Guid[] person, params Guid[] address) =>
        batch.Add("SELECT pg_advisory_xact_lock(number) FROM unnest($1) AS number", (long[])[.. person.Concat(address).Select(NumberOf).Order()]);

    /// <summary>The number of the lock of a key.</summary>
    internal static long NumberOf(Guid key) => BitConverter.ToInt64(key.ToByteArray());
}
