// The call runs when the assembly is loaded.
using System.Runtime.CompilerServices;

namespace Contoso.Shop;

static class Startup
{
    [ModuleInitializer]
    internal static void Start()
    {
        Qualtrics.Api.QualtricsClient.Broadcast("started"); // POL3001
    }
}
