// The governed client uses a platform, and another one is retired.
// assembly: Contoso.Surveys
// policy: legacy
// as of: 2027-02-01
namespace Contoso.Surveys;

public class SurveyClient
{
    public object Invite() => new Qualtrics.Api.Panels.Panel();
}
