// Passes platform values as a list of arguments.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        Desk.UseAll(Desk.Pick(), Desk.Pick()); // POL3001
    }
}
