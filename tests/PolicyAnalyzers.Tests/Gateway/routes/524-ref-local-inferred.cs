// Holds a reference to a platform value whose type is inferred.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        ref var slot = ref Desk.Slot(); // POL3001
        slot = null; // POL3001
    }
}
