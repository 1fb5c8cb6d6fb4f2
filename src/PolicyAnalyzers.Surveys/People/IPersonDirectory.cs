using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.People;

/// <summary>The host's people. The client keeps no copy of them.</summary>
public interface IPersonDirectory
{
    /// <summary>The person with an id; null where there is none. An exception means that nobody knows, and that nobody is contacted.</summary>
    Task<PersonRecord?> FindAsync(string personId, CancellationToken cancellation);

    /// <summary>The ids of the people whom an address reaches; none where nobody has it. An opt-out by message comes with an address only.</summary>
    /// <param name="channel"><c>email</c>, <c>sms</c>, …</param>
    /// <param name="address">The address as it was received; a telephone number in its international spelling (ITU-T E.164: <c>+48600100200</c>) where that is sure.</param>
    /// <param name="cancellation">Ends the search.</param>
    Task<IReadOnlyList<string>> FindByAddressAsync(string channel, string address, CancellationToken cancellation);
}
