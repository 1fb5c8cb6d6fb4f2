// The request goes to an IP address and the host is a header.
using System.Net.Http;

namespace Contoso.Shop;

static class Requests
{
    static void Prepare(HttpRequestMessage request)
    {
        request.Headers.Host = "fra1.qualtrics.com"; // POL3002
    }
}
