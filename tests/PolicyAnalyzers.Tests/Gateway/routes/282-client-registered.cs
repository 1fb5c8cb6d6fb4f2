// Registers a second client for the governed client's interface.
using System.Threading.Tasks;
using Contoso.Surveys;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

class QuickClient
    : ISurveyClient // POL3006
{
    public Task<bool> InviteAsync(string survey, string recipient) => Task.FromResult(true);
}

static class Startup
{
    static void Configure(IServiceCollection services)
    {
        services.AddSingleton<ISurveyClient, QuickClient>(); // POL3006
    }
}
