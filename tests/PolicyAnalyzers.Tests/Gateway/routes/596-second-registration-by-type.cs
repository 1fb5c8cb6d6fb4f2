// Registers it by type objects.
using Contoso.Surveys;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

static class Job
{
    static void Run(IServiceCollection services)
    {
        services.AddSingleton(typeof(ISurveyClient), typeof(Direct)); // POL3006
    }
}

class Direct : ISurveyClient // POL3006
{
    public System.Threading.Tasks.Task<bool> InviteAsync(string survey, string recipient) => System.Threading.Tasks.Task.FromResult(true);
}
