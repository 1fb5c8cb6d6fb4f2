// Named clients and keyed services with other names.
using System;
using System.Net.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

static class Clients
{
    static void Configure(IServiceCollection services) => services.AddHttpClient("orders");

    static HttpClient Take(IHttpClientFactory factory) => factory.CreateClient("parcels");

    static object Keyed(IServiceProvider services) => services.GetRequiredKeyedService<object>("polling");
}
