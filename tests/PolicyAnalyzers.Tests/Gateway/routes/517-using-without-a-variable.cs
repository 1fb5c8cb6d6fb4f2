// Opens and closes a value without a variable.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        using (Desk.Pick()) // POL3001
        {
        }
    }
}
