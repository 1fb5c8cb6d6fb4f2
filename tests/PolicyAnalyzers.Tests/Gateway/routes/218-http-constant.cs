// Sends a constant address.
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(HttpClient http, HttpContent content)
    {
        await http.PostAsync("https://fra1.qualtrics.com/API/v3/distributions", content); // POL3002
    }
}
