// Asks for the HTTP client that bears the platform's name.
using System.Net.Http;

namespace Contoso.Shop;

static class Job
{
    static object Run(IHttpClientFactory factory)
    {
        return factory.CreateClient("qualtrics"); // POL3012
    }
}
