// Calls a method of another assembly and lets go of what it gives.
using System.Threading.Tasks;
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static async Task Run()
    {
        Desk.Pick();
        await Desk.PickAsync();
    }
}
