// Adds two values whose type is never named.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        _ = Desk.Pick() + Desk.Pick(); // POL3001
    }
}
