// The governed client speaks to a host of a platform that the policy has retired.
// assembly: Contoso.Surveys
// policy: retired
using System;
using System.Net.Http;

namespace Contoso.Surveys;

public class SurveyClient
{
    public HttpClient Http { get; } = new() { BaseAddress = new Uri("https://fra1.qualtrics.com/API/v3/") }; // POL3002
}
