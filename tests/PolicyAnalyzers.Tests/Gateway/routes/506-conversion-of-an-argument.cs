// Passes a text where a method of another assembly takes the platform's type.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        Desk.Use("loyal customers"); // POL3001
    }
}
