// Holds a list of platform values as a sequence of objects.
using System.Collections.Generic;
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static IEnumerable<object> Run()
    {
        return Desk.Every(); // POL3001
    }
}
