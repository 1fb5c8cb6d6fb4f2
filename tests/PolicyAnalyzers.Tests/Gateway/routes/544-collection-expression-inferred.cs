// Builds a collection of a type that only the method's parameter names.
// language: 12
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        Desk.UseAll([Desk.Pick()]); // POL3001
    }
}
