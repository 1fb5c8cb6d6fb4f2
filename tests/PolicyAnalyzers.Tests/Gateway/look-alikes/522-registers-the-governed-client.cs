// Registers the governed client itself.
using Contoso.Surveys;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

static class Job
{
    static void Run(IServiceCollection services)
    {
        services.AddSingleton<ISurveyClient, SurveyClient>();
        services.AddSingleton<SurveyClient>();
    }
}
