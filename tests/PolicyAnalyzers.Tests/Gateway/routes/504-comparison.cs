// Compares two values with the platform's operator.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static bool Run()
    {
        return Desk.Pick() == Desk.Pick(); // POL3001
    }
}
