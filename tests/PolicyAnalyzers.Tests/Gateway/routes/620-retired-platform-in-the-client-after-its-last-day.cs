// The governed client goes on after the platform's last day.
// assembly: Contoso.Surveys
// policy: legacy
// as of: 2027-02-01
namespace Contoso.Surveys;

public class SurveyClient
{
    public void Invite(string recipient)
    {
        new Contoso.Legacy.Polls.PollSender().Ask(recipient, ""); // POL3001
    }
}
