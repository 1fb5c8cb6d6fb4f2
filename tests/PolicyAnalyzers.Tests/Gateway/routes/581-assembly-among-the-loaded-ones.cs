// Searches the loaded assemblies for the platform's.
using System;
using System.Linq;

namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        return AppDomain.CurrentDomain.GetAssemblies().First(each => each.GetName().Name == "Qualtrics.Api"); // POL3012
    }
}
