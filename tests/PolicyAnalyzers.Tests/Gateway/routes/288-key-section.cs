// Takes the section, then the key.
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Secrets
{
    static string? Token(IConfiguration configuration)
    {
        return configuration.GetSection("Qualtrics")["ApiToken"]; // POL3013
    }
}
