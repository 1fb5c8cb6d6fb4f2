// Increments a field of another assembly by the platform's operator.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        Desk.Current++; // POL3001
    }
}
