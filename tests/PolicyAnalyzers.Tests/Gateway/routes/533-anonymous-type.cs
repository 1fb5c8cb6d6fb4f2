// Puts a platform value into an anonymous type.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        return new { Panel = Desk.Pick() }; // POL3001
    }
}
