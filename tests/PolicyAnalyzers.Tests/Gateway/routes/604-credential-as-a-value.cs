// Reads the key as a value.
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Job
{
    static string? Run(IConfiguration configuration)
    {
        return configuration.GetValue<string>("QUALTRICS:ApiToken"); // POL3013
    }
}
