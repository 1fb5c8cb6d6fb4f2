// The vendor's name is a local of its own.
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(HttpClient http, HttpContent content)
    {
        const string vendor = "qualtrics";
        await http.PostAsync($"https://fra1.{vendor}.com/API/v3/distributions", content); // POL3002
    }
}
