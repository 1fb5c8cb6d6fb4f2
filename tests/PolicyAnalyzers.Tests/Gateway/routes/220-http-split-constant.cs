// No piece of the address is a host of a platform.
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    private const string Left = "https://fra1.qual";
    private const string Right = "trics.com/API/v3/distributions";

    static async Task SendAsync(HttpClient http, HttpContent content)
    {
        await http.PostAsync(Left + Right, content); // POL3002
    }
}
