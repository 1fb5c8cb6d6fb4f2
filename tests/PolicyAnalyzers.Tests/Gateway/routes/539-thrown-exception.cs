// Throws an exception of the platform that another assembly made.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        throw Desk.Failure(); // POL3001
    }
}
