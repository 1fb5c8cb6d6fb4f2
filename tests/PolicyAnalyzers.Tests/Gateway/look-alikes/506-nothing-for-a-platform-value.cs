// Passes nothing where a method of another assembly takes a platform value.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        Desk.Use(null);
        Desk.UseAll();
    }
}
