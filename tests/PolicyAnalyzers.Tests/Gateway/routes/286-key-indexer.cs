// Reads the platform's token from configuration.
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Secrets
{
    static string? Token(IConfiguration configuration)
    {
        return configuration["Qualtrics:ApiToken"]; // POL3013
    }
}
