// The governed client names hosts, and lists those that it allows.
// language: 12
// assembly: Contoso.Surveys
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Surveys;

public class SurveyClient
{
    private static readonly HashSet<string> Allowed = ["fra1.qualtrics.com", "polls.contoso.example", "api.surveymonkey.com"];

    public async Task SendAsync(HttpClient http, HttpContent content, string datacenter)
    {
        var address = new Uri($"https://{datacenter}.qualtrics.com/API/v3/distributions");
        if (Allowed.Contains(address.Host))
        {
            await http.PostAsync(address, content);
        }
    }
}
