// Closes a value asynchronously, without a variable.
using System.Threading.Tasks;
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static async Task Run()
    {
        await using (Desk.Pick()) // POL3001
        {
        }
    }
}
