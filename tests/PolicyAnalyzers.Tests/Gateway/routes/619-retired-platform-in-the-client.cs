// The governed client uses a platform that the policy has retired.
// assembly: Contoso.Surveys
// policy: retired
namespace Contoso.Surveys;

public class SurveyClient
{
    public object Invite() => new Qualtrics.Api.Panels.Panel(); // POL3001
}
