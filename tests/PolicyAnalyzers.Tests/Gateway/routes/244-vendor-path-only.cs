// The host comes from configuration, and only the path is the vendor's.
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(HttpClient http, HttpContent content, IConfiguration configuration)
    {
        await http.PostAsync(configuration["Partner:Url"] + "/index.php/admin/remotecontrol", content); // POL3002
    }
}
