// Reads the platform's connection string.
// policy: credentials
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Job
{
    static string? Run(IConfiguration configuration)
    {
        return configuration.GetConnectionString("SurveyVendor"); // POL3013
    }
}
