// In a build that names no day, no last day has passed for the governed client.
// assembly: Contoso.Surveys
// policy: legacy
namespace Contoso.Surveys;

public class SurveyClient
{
    public void Invite(string recipient) => new Contoso.Legacy.Polls.PollSender().Ask(recipient, "");
}
