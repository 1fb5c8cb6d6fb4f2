// Subscribes to an event of another assembly whose delegate is the platform's.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        Desk.Picked += _ => { }; // POL3001
    }
}
