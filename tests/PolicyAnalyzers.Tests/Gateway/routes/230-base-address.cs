// The host is the base address; the requests have paths only.
using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(HttpContent content)
    {
        using var http = new HttpClient { BaseAddress = new Uri("https://fra1.qualtrics.com") }; // POL3002
        await http.PostAsync("messages", content);
    }
}
