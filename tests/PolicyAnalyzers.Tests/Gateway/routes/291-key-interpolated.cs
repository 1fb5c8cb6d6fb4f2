// The end of the key is known only at run time.
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Secrets
{
    static string? Find(IConfiguration configuration, string name)
    {
        return configuration[$"Qualtrics:{name}"]; // POL3013
    }
}
