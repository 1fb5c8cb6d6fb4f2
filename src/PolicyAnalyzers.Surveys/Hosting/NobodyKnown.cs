using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Hosting;

/// <summary>The directory of a host that has named none: nobody is known, so nobody is invited.</summary>
internal sealed class NobodyKnown : IPersonDirectory
{
    /// <inheritdoc/>
    public Task<PersonRecord?> FindAsync(string personId, CancellationToken cancellation) => Task.FromResult<PersonRecord?>(null);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> FindByAddressAsync(string channel, string address, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<string>>([]);
}
