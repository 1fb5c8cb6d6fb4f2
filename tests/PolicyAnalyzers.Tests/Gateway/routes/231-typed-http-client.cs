// The base address of a typed client is set in the registration.
using System;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

class Partner
{
}

static class Startup
{
    static void Configure(IServiceCollection services)
    {
        services.AddHttpClient<Partner>(client => client.BaseAddress = new Uri("https://api.surveymonkey.com/v3/")); // POL3002
    }
}
