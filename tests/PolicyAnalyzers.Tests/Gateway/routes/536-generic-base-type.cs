// Calls a member of a base type that was closed over the platform's type elsewhere.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        return PanelLedger.Entry(); // POL3001
    }
}
