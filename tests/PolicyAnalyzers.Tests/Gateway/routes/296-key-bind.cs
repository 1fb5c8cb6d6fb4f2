// Binds the section to an own object.
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

class Partner
{
    public string ApiToken { get; set; } = "";
}

static class Secrets
{
    static void Read(IConfiguration configuration, Partner partner)
    {
        configuration.Bind("Qualtrics", partner); // POL3013
    }
}
