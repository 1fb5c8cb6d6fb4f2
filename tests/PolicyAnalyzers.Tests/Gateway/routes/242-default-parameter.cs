// The host is the default of a parameter.
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static Task SendAsync(
        HttpClient http,
        HttpContent content,
        string address = "https://fra1.qualtrics.com/API/v3/distributions") // POL3002
        => http.PostAsync(address, content);
}
