using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

/// <summary>A directory that answers when the day is over.</summary>
internal sealed class SlowPeople : IPersonDirectory
{
    public async Task<PersonRecord?> FindAsync(string personId, CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        return null;
    }

    public Task<IReadOnlyList<string>> FindByAddressAsync(string channel, string address, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<string>>([]);
}
