// The governed client's assembly registers its client and a decorator of it.
// language: 12
// assembly: Contoso.Surveys
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Surveys;

public interface ISurveyClient
{
    Task<bool> InviteAsync(string survey, string recipient);
}

public class SurveyClient : ISurveyClient
{
    public Task<bool> InviteAsync(string survey, string recipient) => Task.FromResult(true);
}

class MeasuredClient(SurveyClient inner) : ISurveyClient
{
    public Task<bool> InviteAsync(string survey, string recipient) => inner.InviteAsync(survey, recipient);
}

public static class Startup
{
    public static IServiceCollection AddSurveys(this IServiceCollection services)
        => services.AddSingleton<SurveyClient>().AddSingleton<ISurveyClient, MeasuredClient>();
}
