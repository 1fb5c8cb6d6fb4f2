// Calls a method of a platform value by name.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static object? Run()
    {
        return Desk.Pick().GetType().GetMethod("Invite"); // POL3001
    }
}
