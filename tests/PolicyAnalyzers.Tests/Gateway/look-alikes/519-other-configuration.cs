// Reads keys that are no secret of a platform.
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Job
{
    static string? Run(IConfiguration configuration)
    {
        return configuration["QualtricsTheme"] + configuration["Shop:Qualtrics:Enabled"] + configuration.GetSection("Shop")["Name"];
    }
}
