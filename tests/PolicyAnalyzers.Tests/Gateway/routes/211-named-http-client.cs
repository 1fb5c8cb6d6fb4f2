// Registers an HttpClient under the platform's name; the address comes from configuration.
using System;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

static class Startup
{
    static void Configure(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient("qualtrics", client => client.BaseAddress = new Uri(configuration["Partner:Url"]!)); // POL3012
    }
}
