// Registers the platform's type by its name in the container.
using System;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

static class Startup
{
    static void Configure(IServiceCollection services)
    {
        services.AddSingleton(typeof(object), Type.GetType("Qualtrics.Api.QualtricsClient, Qualtrics.Api")!); // POL3012
    }
}
