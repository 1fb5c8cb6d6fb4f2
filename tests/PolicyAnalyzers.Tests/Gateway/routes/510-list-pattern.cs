// Matches a value by its elements: length and indexer are called, and nothing is named.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static bool Run()
    {
        return Desk.Pick() is [_, ..]; // POL3001
    }
}
