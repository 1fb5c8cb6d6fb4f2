using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Surveys.Transports.SurveyMonkey;

/// <summary>How to reach an account of SurveyMonkey.</summary>
public sealed class SurveyMonkeyOptions
{
    /// <summary>The API of the account's data center: <c>https://api.eu.surveymonkey.com/v3/</c>, <c>https://api.surveymonkey.com/v3/</c>.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The access token of the app, sent as a bearer token.</summary>
    public Secret? AccessToken { get; set; }

    /// <summary>How long an answer may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>What each survey of the policy is at SurveyMonkey, by the policy's id.</summary>
    public Dictionary<string, SurveyMonkeySurvey> Surveys { get; } = new(StringComparer.Ordinal);
}
