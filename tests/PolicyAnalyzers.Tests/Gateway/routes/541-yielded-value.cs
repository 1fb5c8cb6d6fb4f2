// Yields platform values as objects.
using System.Collections.Generic;
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static IEnumerable<object> Run()
    {
        yield return Desk.Pick(); // POL3001
    }
}
