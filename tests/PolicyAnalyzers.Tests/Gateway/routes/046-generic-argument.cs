// Asks the service provider for the platform's client.
using System;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

static class Sender
{
    static object Find(IServiceProvider services)
    {
        return services.GetRequiredService<Qualtrics.Api.QualtricsClient>(); // POL3001
    }
}
