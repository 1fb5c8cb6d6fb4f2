// The host is put together by string.Format.
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(HttpClient http, HttpContent content, string id)
    {
        await http.PostAsync(string.Format("https://{0}.{1}.com/API/v3/surveys/{2}", "fra1", "qualtrics", id), content); // POL3002
    }
}
