// Requests go to a host of the company's own.
using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Orders
{
    static async Task<string> ReadAsync()
    {
        using var http = new HttpClient { BaseAddress = new Uri("https://orders.contoso.example/API/v3/") };
        return await http.GetStringAsync("orders?state=open");
    }
}
