// An own interface of the same simple name is implemented and registered.
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Geodesy;

interface ISurveyClient
{
    Task<double> MeasureAsync(string point);
}

class SurveyClient : ISurveyClient
{
    public Task<double> MeasureAsync(string point) => Task.FromResult(0d);
}

static class Startup
{
    static void Configure(IServiceCollection services) => services.AddSingleton<ISurveyClient, SurveyClient>();
}
