// Reads the key section by section.
// policy: credentials
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Job
{
    static string? Run(IConfiguration configuration)
    {
        return configuration.GetSection("Surveys").GetSection("Vendor")["Token"]; // POL3013
    }
}
