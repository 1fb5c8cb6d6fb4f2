// A letter too many is taken out at run time.
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(HttpClient http, HttpContent content)
    {
        await http.PostAsync("https://fra1.qual_trics.com/API/v3".Replace("_", ""), content); // POL3002
    }
}
