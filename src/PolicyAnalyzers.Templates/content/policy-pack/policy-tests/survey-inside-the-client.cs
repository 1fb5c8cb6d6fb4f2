// title: The governed client may use the platform
// as-of: 2027-07-01
// assembly: Contoso.Surveys
namespace Contoso.Surveys;

public class SurveyClient
{
    public void Invite() => new SurveyMonkey.SurveyMonkeyApi().Publish();
}
