// An operator of the platform on a type of one's own.
using Qualtrics.Api.Panels;

namespace Contoso.Shop;

class Group : Panel // POL3001
{
}

static class Job
{
    static void Run(Group one, Group other)
    {
        System.GC.KeepAlive(one + other); // POL3001
    }
}
