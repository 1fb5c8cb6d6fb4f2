// Replaces the governed client's registration.
using Contoso.Surveys;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Contoso.Shop;

static class Job
{
    static void Run(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<ISurveyClient, Direct>()); // POL3006
    }
}

class Direct : ISurveyClient // POL3006
{
    public System.Threading.Tasks.Task<bool> InviteAsync(string survey, string recipient) => System.Threading.Tasks.Task.FromResult(true);
}
