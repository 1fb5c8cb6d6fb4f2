using SurveyMonkey;
using SurveyMonkey.Containers;

namespace Contoso.Crm.Marketing;

/// <summary>Stands in for the vendor when a campaign is rehearsed.</summary>
public sealed class RehearsalApi : ISurveyMonkeyApi
{
    public Task<List<Survey>> GetSurveyListAsync()
    {
        return Task.FromResult(new List<Survey>());
    }

    public Task<Collector> CreateCollectorAsync(long surveyId)
    {
        return Task.FromResult(new Collector());
    }
}
