// Asks a value for its truth, which is an operator of the platform.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        if (Desk.Pick()) // POL3001
        {
            throw new System.InvalidOperationException();
        }
    }
}
