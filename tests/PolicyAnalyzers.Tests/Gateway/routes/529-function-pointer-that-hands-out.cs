// Keeps a pointer to a method that hands out platform values.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static unsafe object Run()
    {
        delegate*<object> pick = &Desk.Pick; // POL3001
        return pick();
    }
}
