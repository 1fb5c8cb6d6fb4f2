// The governed client activates a platform that the policy has retired by its name, and takes an HTTP client called after it.
// assembly: Contoso.Surveys
// policy: retired
using System;
using System.Net.Http;

namespace Contoso.Surveys;

public class SurveyClient
{
    public object? Late() => Activator.CreateInstance(Type.GetType("Qualtrics.Api.QualtricsClient, Qualtrics.Api")!); // POL3012

    public HttpClient Http(IHttpClientFactory factory) => factory.CreateClient("qualtrics"); // POL3012
}
