// Awaits a Guid: the awaiter is an extension method of the platform.
using System;
using System.Threading.Tasks;
using Qualtrics.Api;

namespace Contoso.Shop;

static class Sender
{
    static async Task<int> SendAsync(Guid id)
    {
        return await id; // POL3001
    }
}
