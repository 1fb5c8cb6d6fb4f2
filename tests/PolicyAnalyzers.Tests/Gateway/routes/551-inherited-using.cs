// A using statement closes a value by the platform's inherited Dispose.
using Qualtrics.Api.Panels;

namespace Contoso.Shop;

class Group : Panel // POL3001
{
}

static class Job
{
    static void Run()
    {
        using var group = new Group(); // POL3001
    }
}
