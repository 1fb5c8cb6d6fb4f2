// Loads the platform's assembly into a context.
using System.Reflection;
using System.Runtime.Loader;

namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        return AssemblyLoadContext.Default.LoadFromAssemblyName(new AssemblyName("Qualtrics.Api")); // POL3012
    }
}
