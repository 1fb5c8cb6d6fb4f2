// The governed client refuses addresses of a platform that is retired, and names it in an error.
// assembly: Contoso.Surveys
// policy: retired
using System;

namespace Contoso.Surveys;

public class SurveyClient
{
    public static Uri Checked(Uri address) =>
        address.Host == "fra1.qualtrics.com" ? throw new InvalidOperationException("fra1.qualtrics.com is retired; see " + nameof(Qualtrics.Api.QualtricsClient)) : address;
}
