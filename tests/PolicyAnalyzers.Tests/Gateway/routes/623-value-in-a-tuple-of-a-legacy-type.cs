// A type that may use the platform until its date keeps values in a tuple and in an object without a name.
// policy: legacy
using System;
using Qualtrics.Api;

namespace Contoso.Shop;

class OldSurveyJob
{
    private readonly (string Name, int Round, object Client) _last = ("first", 1, new QualtricsClient("token")); // POL3011

    public object Next() => new { Round = 2, Client = new QualtricsClient("token") }; // POL3011

    public (QualtricsClient? Client, DateTime Day) Open() => default; // POL3011
}
