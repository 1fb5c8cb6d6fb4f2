// Registers the platform by an extension method in the manner of AddX.
using System.Collections.Generic;
using Qualtrics.Api;

namespace Contoso.Shop;

static class Startup
{
    static void Configure(IDictionary<string, object> services)
    {
        services.AddQualtrics(); // POL3001
    }
}
