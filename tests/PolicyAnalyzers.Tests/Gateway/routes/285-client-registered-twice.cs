// Registers the governed client a second time under a key, so that its limits are counted apart.
using Contoso.Surveys;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

static class Startup
{
    static void Configure(IServiceCollection services)
    {
        services.AddSingleton<ISurveyClient, SurveyClient>();
        services.AddKeyedSingleton<ISurveyClient, SurveyClient>("marketing"); // POL3006
    }
}
