// Loops over a list of platform values as objects.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        foreach (object each in Desk.Every()) // POL3001
        {
            System.GC.KeepAlive(each);
        }
    }
}
