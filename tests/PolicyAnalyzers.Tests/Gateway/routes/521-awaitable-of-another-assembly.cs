// Waits for a value that the platform makes awaitable.
using System.Threading.Tasks;
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static async Task Run()
    {
        await Desk.Order(); // POL3001
    }
}
