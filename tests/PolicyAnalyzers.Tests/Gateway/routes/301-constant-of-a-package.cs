// The address is a constant of another department's package, which the compiler copies into the caller.
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(HttpClient http, HttpContent content)
    {
        await http.PostAsync(Contoso.Wrapped.Partner.Address, content); // POL3002
    }
}
