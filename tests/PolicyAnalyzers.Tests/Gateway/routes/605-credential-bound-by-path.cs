// Binds options to the section by its path.
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

static class Job
{
    static void Run(IServiceCollection services)
    {
        services.AddOptions<Settings>().BindConfiguration("Qualtrics"); // POL3013
    }
}

class Settings
{
    public string? Token { get; set; }
}
