// Has a service injected by the platform's name.
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

class Job
{
    public Job(
        [FromKeyedServices("qualtrics")] object client) // POL3012
    {
    }
}
