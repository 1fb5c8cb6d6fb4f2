// `nameof` reaches nothing, and the text that it gives is the key.
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Secrets
{
    static string? Token(IConfiguration configuration)
    {
        return configuration[nameof(Qualtrics) + ":ApiToken"]; // POL3013
    }
}
