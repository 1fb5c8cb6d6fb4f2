// Binds the section as options of the container.
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

class Partner
{
    public string ApiToken { get; set; } = "";
}

static class Startup
{
    static void Configure(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<Partner>(configuration.GetSection("Qualtrics")); // POL3013
        services.AddOptions<Partner>().BindConfiguration("Qualtrics"); // POL3013
    }
}
