// Enumerates the platform's surveys as they come.
using System.Threading.Tasks;
using Qualtrics.Api;

namespace Contoso.Shop;

static class Names
{
    static async Task<int> CountAsync()
    {
        var count = 0;
        await foreach (var survey in QualtricsClient.Shared.ListAsync()) // POL3001
        {
            count++;
        }

        return count;
    }
}
