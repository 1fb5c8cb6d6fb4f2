// Configuration keys have no case.
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Secrets
{
    static string? Token(IConfiguration configuration)
    {
        return configuration.GetValue<string>("qualtrics:apitoken"); // POL3013
    }
}
