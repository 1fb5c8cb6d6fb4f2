using SurveyMonkey.Containers;

namespace SurveyMonkey;

/// <summary>The part of the vendor's client that Contoso uses, under its real names.</summary>
public interface ISurveyMonkeyApi
{
    Task<List<Survey>> GetSurveyListAsync();

    Task<Collector> CreateCollectorAsync(long surveyId);
}
