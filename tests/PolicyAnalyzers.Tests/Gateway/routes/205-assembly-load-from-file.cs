// Loads the platform's assembly from a folder of plug-ins.
using System;
using System.IO;
using System.Runtime.Loader;

namespace Contoso.Shop;

static class Loader
{
    static object Load()
    {
        return AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "plugins", "Qualtrics.Api.dll")); // POL3012
    }
}
