// The parameter of a lambda is a platform value, and only inference says so.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        Desk.ForEach(each => { }); // POL3001
    }
}
