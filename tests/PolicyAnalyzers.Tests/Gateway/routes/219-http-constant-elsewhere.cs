// The address is a constant of another class.
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Hosts
{
    public const string Partner = "https://fra1.qualtrics.com/API/v3/"; // POL3002
}

static class Sender
{
    static Task SendAsync(HttpClient http, HttpContent content) => http.PostAsync(Hosts.Partner + "distributions", content);
}
