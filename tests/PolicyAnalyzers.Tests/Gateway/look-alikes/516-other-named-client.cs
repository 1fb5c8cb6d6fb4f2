// Asks for HTTP clients of other names.
using System.Net.Http;

namespace Contoso.Shop;

static class Job
{
    static object Run(IHttpClientFactory factory)
    {
        return (factory.CreateClient("weather"), factory.CreateClient("quality-metrics"));
    }
}
