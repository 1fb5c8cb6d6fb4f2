// Copies a record of the platform.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        return Desk.Round() with { }; // POL3001
    }
}
