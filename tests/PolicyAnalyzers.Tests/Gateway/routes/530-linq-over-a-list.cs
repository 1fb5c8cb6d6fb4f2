// Counts platform values by LINQ.
using System.Linq;
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static int Run()
    {
        return Desk.Every().Where(each => each is not null).Count(); // POL3001
    }
}
