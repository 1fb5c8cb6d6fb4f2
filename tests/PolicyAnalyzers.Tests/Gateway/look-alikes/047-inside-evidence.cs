// The governed client reaches the platform by reflection, service lookup and named clients.
// language: 12
// assembly: Contoso.Surveys
using System;
using System.Net.Http;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Surveys;

public class SurveyClient(IHttpClientFactory factory, IServiceProvider services)
{
    public HttpClient Http => factory.CreateClient("qualtrics");

    public object Keyed => services.GetRequiredKeyedService<object>("qualtrics");

    public object? Late => Activator.CreateInstance(Type.GetType("Qualtrics.Api.QualtricsClient, Qualtrics.Api")!);

    public Assembly Sdk => Assembly.Load("Qualtrics.Api");
}
