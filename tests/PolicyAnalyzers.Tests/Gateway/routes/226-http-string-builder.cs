// The host is appended piece by piece.
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(HttpClient http, HttpContent content)
    {
        await http.PostAsync(new StringBuilder("https://").Append("fra1.").Append("qualtrics").Append(".com").ToString(), content); // POL3002
    }
}
