// Asks for a service by the platform's name.
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

static class Job
{
    static object Run(System.IServiceProvider services)
    {
        return services.GetRequiredKeyedService<object>("in-house-polls"); // POL3012
    }
}
