// The company's own old platform, of which only the policy knows the host.
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task AskAsync(HttpClient http, HttpContent content)
    {
        await http.PostAsync("https://polls.contoso.example/ask", content); // POL3002
    }
}
