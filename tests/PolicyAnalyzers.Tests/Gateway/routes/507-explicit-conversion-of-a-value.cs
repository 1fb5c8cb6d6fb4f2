// Casts a value to a number by the platform's conversion.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static int Run()
    {
        return (int)Desk.Pick(); // POL3001
    }
}
