// The address stands in a configuration file under a harmless key; the file lies beside this one.
// seen by: texts
// because: the code names no host, and the JSON does
using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(HttpClient http, HttpContent content, IConfiguration configuration)
        => await http.PostAsync(new Uri(configuration["Partner:Url"]!), content);
}
