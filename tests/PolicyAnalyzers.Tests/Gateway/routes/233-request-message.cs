// The address is in a request message.
using System.Net.Http;

namespace Contoso.Shop;

static class Requests
{
    static HttpRequestMessage Make()
    {
        return new HttpRequestMessage(HttpMethod.Post, "https://api.surveymonkey.com/v3/collectors/1/messages"); // POL3002
    }
}
