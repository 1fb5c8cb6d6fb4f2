// Turns the whole section into an own object.
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

record Partner(string ApiToken);

static class Secrets
{
    static Partner? Read(IConfiguration configuration)
    {
        return configuration.GetRequiredSection("Qualtrics").Get<Partner>(); // POL3013
    }
}
