// Pins a value by the platform's reference.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static int Run()
    {
        unsafe
        {
            fixed (int* first = Desk.Pick()) // POL3001
            {
                return *first;
            }
        }
    }
}
