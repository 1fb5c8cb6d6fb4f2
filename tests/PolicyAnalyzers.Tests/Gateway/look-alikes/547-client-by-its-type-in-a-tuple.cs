// The client, named by its type, keeps values of the platform in a tuple and in an object without a name.
// policy: by-type
using System;
using Qualtrics.Api;

namespace Contoso.Surveys;

public class SurveyClient
{
    private readonly (string Name, int Round, object Client) _last = ("first", 1, new QualtricsClient("token"));

    public object Next() => new { Round = 2, Client = new QualtricsClient("token") };

    public (QualtricsClient? Client, DateTime Day) Open() => (new QualtricsClient("token"), DateTime.MinValue);
}
