// A platform that has no .NET SDK and is in the catalogue only by its host.
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(HttpClient http, HttpContent content)
    {
        await http.PostAsync("https://api.delighted.com/v1/people.json", content); // POL3002
    }
}
