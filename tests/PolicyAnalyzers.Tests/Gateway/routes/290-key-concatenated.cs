// The key is put together from constants.
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Secrets
{
    private const string Vendor = "Qual" + "trics";

    static string? Token(IConfiguration configuration)
    {
        return configuration[Vendor + ":ApiToken"]; // POL3013
    }
}
