// Loads an assembly whose name begins like the platform's.
using System.Reflection;

namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        return Assembly.Load("Qualtrics.ApiGuidelines");
    }
}
