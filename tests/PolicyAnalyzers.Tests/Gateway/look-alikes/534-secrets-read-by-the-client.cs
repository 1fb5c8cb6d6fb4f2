// The governed client reads its keys.
// assembly: Contoso.Surveys
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Job
{
    static string? Run(IConfiguration configuration)
    {
        return configuration["Qualtrics:Token"];
    }
}

public class SurveyClient
{
}
