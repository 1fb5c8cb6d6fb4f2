// Reads an element from the end.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        return Desk.Pick()[^1]; // POL3001
    }
}
