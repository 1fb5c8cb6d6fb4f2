// The data centre is known only at run time.
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(HttpClient http, HttpContent content, string datacenter)
    {
        await http.PostAsync("https://" + datacenter + ".qualtrics.com/API/v3/distributions", content); // POL3002
    }
}
