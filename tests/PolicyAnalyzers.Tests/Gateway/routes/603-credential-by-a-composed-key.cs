// Composes the key of constants.
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Job
{
    const string Section = "Qualtrics";

    static string? Run(IConfiguration configuration)
    {
        return configuration[$"{Section}:{"Token"}"]; // POL3013
    }
}
