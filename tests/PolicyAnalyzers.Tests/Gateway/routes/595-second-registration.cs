// Registers an implementation of one's own as the governed client.
using Contoso.Surveys;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

static class Job
{
    static void Run(IServiceCollection services)
    {
        services.AddSingleton<ISurveyClient, Direct>(); // POL3006
    }
}

class Direct : ISurveyClient // POL3006
{
    public System.Threading.Tasks.Task<bool> InviteAsync(string survey, string recipient) => System.Threading.Tasks.Task.FromResult(true);
}
