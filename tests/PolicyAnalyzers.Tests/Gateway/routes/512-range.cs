// Takes a part of a value: the compiler calls its Slice.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        return Desk.Pick()[..2]; // POL3001
    }
}
