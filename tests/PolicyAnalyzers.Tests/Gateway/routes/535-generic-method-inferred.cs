// Passes a platform value through a generic method whose argument is inferred.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        return Desk.Keep(Desk.Pick()); // POL3001
    }
}
