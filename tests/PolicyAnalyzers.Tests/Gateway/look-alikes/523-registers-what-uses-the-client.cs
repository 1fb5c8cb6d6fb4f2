// Registers a class that uses the governed client.
using Contoso.Surveys;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

static class Job
{
    static void Run(IServiceCollection services)
    {
        services.AddSingleton<Greeter>();
    }
}

class Greeter
{
    public Greeter(ISurveyClient surveys) => Surveys = surveys;

    public ISurveyClient Surveys { get; }
}
