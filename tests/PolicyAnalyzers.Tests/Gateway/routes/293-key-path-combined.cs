// The key is put together by the library's own method.
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Secrets
{
    static string? Token(IConfiguration configuration)
    {
        return configuration[ConfigurationPath.Combine("Qualtrics", "ApiToken")]; // POL3013
    }
}
