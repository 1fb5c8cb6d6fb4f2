// Registers an HTTP client under the platform's name.
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

static class Job
{
    static void Run(IServiceCollection services)
    {
        services.AddHttpClient("Qualtrics", client => client.Timeout = System.TimeSpan.FromSeconds(3)); // POL3012
    }
}
