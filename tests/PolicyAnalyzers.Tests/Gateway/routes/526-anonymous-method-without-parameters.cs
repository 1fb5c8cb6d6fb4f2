// An anonymous method without a list of parameters becomes a delegate of the platform's type.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        Desk.ForEach(delegate { }); // POL3001
    }
}
