using SurveyMonkey.Containers;

namespace SurveyMonkey;

public sealed class SurveyMonkeyApi(string accessToken) : ISurveyMonkeyApi
{
    private readonly List<Survey> _surveys = [new() { Id = 1, Title = "Delivery" }];

    public bool IsConnected => accessToken.Length > 0;

    public Task<List<Survey>> GetSurveyListAsync() => Task.FromResult(_surveys);

    public Task<Collector> CreateCollectorAsync(long surveyId) => Task.FromResult(new Collector { Id = surveyId * 10 });
}
