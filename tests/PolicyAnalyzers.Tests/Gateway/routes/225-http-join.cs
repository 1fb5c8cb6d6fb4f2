// The host is put together by string.Join.
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(HttpClient http, HttpContent content)
    {
        await http.PostAsync("https://" + string.Join(".", "fra1", "qualtrics", "com"), content); // POL3002
    }
}
