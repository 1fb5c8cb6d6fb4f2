// Names a platform value in a pattern without its type.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static object? Run()
    {
        return Desk.Seek() is var panel ? panel : null; // POL3001
    }
}
