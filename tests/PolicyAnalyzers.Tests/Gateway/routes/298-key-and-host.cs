// Reads the token and sends it to the platform in one statement: two findings.
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Sender
{
    static async Task<string> SendAsync(HttpClient http, IConfiguration configuration)
    {
        return await http.GetStringAsync("https://fra1.qualtrics.com/API/v3/whoami?token=" + configuration["Qualtrics:ApiToken"]); // POL3002 POL3013
    }
}
