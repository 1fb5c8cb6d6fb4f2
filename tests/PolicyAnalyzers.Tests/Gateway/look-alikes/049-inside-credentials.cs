// The governed client reads the platform's credentials.
// language: 12
// assembly: Contoso.Surveys
using System;
using Microsoft.Extensions.Configuration;

namespace Contoso.Surveys;

public class SurveyClient(IConfiguration configuration)
{
    public string? Token => configuration["Qualtrics:ApiToken"] ?? Environment.GetEnvironmentVariable("Qualtrics__ApiToken");
}
