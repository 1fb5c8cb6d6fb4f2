// Replaces the governed client in the container by an implementation from elsewhere.
using System;
using Contoso.Surveys;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Contoso.Shop;

static class Startup
{
    static void Configure(IServiceCollection services, Type other)
    {
        services.Replace(new ServiceDescriptor(typeof(ISurveyClient), other, ServiceLifetime.Singleton)); // POL3006
    }
}
