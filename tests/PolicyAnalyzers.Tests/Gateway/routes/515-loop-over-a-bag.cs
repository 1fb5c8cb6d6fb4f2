// Loops over a collection of another assembly whose elements are the platform's.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        foreach (object each in new Bag()) // POL3001
        {
            System.GC.KeepAlive(each);
        }
    }
}
