// The client's name holds the platform's name as a word.
using System.Net.Http;

namespace Contoso.Shop;

static class Job
{
    static object Run(IHttpClientFactory factory)
    {
        return factory.CreateClient("Contoso.QualtricsApi"); // POL3012
    }
}
