// Puts a platform value into a tuple.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static int Run()
    {
        var pair = (Desk.Pick(), 1); // POL3001
        return pair.Item2; // POL3001
    }
}
