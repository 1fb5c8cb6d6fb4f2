// title: The governed client may use the platform
// assembly: Contoso.Surveys
namespace Contoso.Surveys;

public class SurveyClient
{
    public void Invite() => new Qualtrics.Api.QualtricsClient("key").Invite();
}
