// Queries a value that brings its own query operators.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        return from each in Desk.Sketch() where each > 1 select each; // POL3001
    }
}
