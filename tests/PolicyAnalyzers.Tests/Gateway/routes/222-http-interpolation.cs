// The host is put together by interpolation.
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(HttpClient http, HttpContent content, string datacenter, string id)
    {
        await http.PostAsync($"https://{datacenter}.qualtrics.com/API/v3/surveys/{id}", content); // POL3002
    }
}
