// Gets a System.IDisposable from another library: what it is, nothing says.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static string? Run()
    {
        using var plain = Desk.Plain();
        return Desk.Boxed().ToString();
    }
}
