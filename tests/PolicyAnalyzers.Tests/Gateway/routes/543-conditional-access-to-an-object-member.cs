// Calls ToString on a value that may be missing.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static string? Run()
    {
        return Desk.Seek()?.ToString(); // POL3001
    }
}
