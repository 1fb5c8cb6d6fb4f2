// Binds a class to the section that holds the key.
// policy: credentials
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Job
{
    static object? Run(IConfiguration configuration)
    {
        return configuration.GetSection("Surveys:Vendor").Get<Settings>(); // POL3013
    }
}

class Settings
{
    public string? Token { get; set; }
}
