using Contoso.Surveys;

namespace Contoso.Crm.Reporting;

/// <summary>Counts answers, as the governed client tells them.</summary>
public sealed class ResponseReport(SurveyClient surveys)
{
    public async Task<string> WriteAsync(string survey)
    {
        var count = await surveys.CountResponsesAsync(survey);
        return $"{survey}: {count} answers";
    }
}
