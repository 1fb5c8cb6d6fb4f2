// Asks for services by other keys.
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

static class Job
{
    static object Run(System.IServiceProvider services)
    {
        return services.GetRequiredKeyedService<object>("house-rules");
    }
}
