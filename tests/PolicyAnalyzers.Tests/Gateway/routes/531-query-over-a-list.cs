// Queries platform values.
using System.Linq;
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static int Run()
    {
        return (from each in Desk.Every() // POL3001
                where each is not null
                select 1).Count();
    }
}
