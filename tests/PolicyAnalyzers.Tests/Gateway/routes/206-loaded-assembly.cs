// Looks for the platform's assembly among those that are loaded.
using System;
using System.Linq;
using System.Reflection;

namespace Contoso.Shop;

static class Loader
{
    static Assembly? Find()
    {
        return AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly => assembly.GetName().Name == "Qualtrics.Api"); // POL3012
    }
}
