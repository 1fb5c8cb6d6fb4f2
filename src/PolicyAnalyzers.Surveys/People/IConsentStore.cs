using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.People;

/// <summary>What people permitted. Records are added, never changed: the latest one for a purpose and channel speaks.</summary>
public interface IConsentStore
{
    /// <summary>Every record of a person for a purpose, in the order of their event times. An exception means that nobody knows, and that nobody is contacted.</summary>
    Task<IReadOnlyList<ConsentRecord>> FindAsync(string personId, string purpose, CancellationToken cancellation);

    /// <summary>Adds a record. A record id that is known changes nothing.</summary>
    Task RecordAsync(ConsentRecord record, CancellationToken cancellation);
}
