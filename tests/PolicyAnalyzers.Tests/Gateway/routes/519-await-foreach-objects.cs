// Enumerates a stream of platform values as objects.
using System.Threading.Tasks;
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static async Task Run()
    {
        await foreach (object each in Desk.StreamAsync()) // POL3001
        {
            System.GC.KeepAlive(each);
        }
    }
}
