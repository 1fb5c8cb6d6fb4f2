// Registers the governed client once.
// language: 12
using Contoso.Surveys;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

static class Startup
{
    static void Configure(IServiceCollection services)
    {
        services.AddSingleton<ISurveyClient, SurveyClient>();
        services.AddSingleton<Deliveries>();
    }
}

class Deliveries(ISurveyClient surveys)
{
    public ISurveyClient Surveys => surveys;
}
