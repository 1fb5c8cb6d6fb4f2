// Takes a value apart in a pattern.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static bool Run()
    {
        return Desk.Pick() is (_, 3); // POL3001
    }
}
