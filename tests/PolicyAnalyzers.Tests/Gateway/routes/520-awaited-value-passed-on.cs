// Waits for a platform value and passes it on.
using System.Threading.Tasks;
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static async Task<object> Run()
    {
        return await Desk.PickAsync(); // POL3001
    }
}
