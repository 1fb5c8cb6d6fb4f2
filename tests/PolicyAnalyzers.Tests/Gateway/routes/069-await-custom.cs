// Awaits a type of the platform that is not a task.
using System.Threading.Tasks;
using Qualtrics.Api;

namespace Contoso.Shop;

static class Sender
{
    static async Task<int> SendAsync()
    {
        return await Factory.Distribute("post-delivery"); // POL3001
    }
}
