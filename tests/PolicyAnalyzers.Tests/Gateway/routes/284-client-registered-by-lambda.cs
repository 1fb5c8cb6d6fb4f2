// Registers what a lambda makes for the governed client's interface.
using System.Reflection;
using System.Threading.Tasks;
using Contoso.Surveys;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

class Proxy : DispatchProxy
{
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => Task.FromResult(true);
}

static class Startup
{
    static void Configure(IServiceCollection services)
    {
        services.AddSingleton<ISurveyClient>(_ => DispatchProxy.Create<ISurveyClient, Proxy>()); // POL3006
    }
}
