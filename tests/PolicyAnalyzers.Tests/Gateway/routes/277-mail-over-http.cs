// Sends a survey through the mail vendor's HTTP API, with no SDK.
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(HttpClient http)
    {
        await http.PostAsync("https://api.mailgun.net/v3/contoso.example/messages", new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = "Please take our survey" })); // POL3003
    }
}
