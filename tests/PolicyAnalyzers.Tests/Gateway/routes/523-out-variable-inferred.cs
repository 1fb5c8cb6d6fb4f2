// Gets a value through an out variable whose type is inferred.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static object? Run()
    {
        return Desk.TryPick(out var panel) ? panel : null; // POL3001
    }
}
