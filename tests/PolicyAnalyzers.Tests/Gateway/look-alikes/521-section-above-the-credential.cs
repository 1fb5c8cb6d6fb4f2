// Reads another value of the section that also holds the key.
// policy: credentials
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Job
{
    static string? Run(IConfiguration configuration)
    {
        return configuration.GetSection("Surveys")["Language"] + configuration["Surveys:Vendor:Region"];
    }
}
