// Loads the platform's assembly by its name.
using System.Reflection;

namespace Contoso.Shop;

static class Loader
{
    static Assembly Load()
    {
        return Assembly.Load("Qualtrics.Api"); // POL3012
    }
}
