// Takes the HttpClient that somebody registered under the platform's name.
// language: 12
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

class Sender(IHttpClientFactory factory)
{
    public async Task SendAsync(HttpContent content)
    {
        await factory.CreateClient("Qualtrics").PostAsync("/distributions", content); // POL3012
    }
}
