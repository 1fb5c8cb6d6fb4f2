// The governed client uses a retired platform on its last day.
// assembly: Contoso.Surveys
// policy: legacy
// as of: 2027-01-31
namespace Contoso.Surveys;

public class SurveyClient
{
    public void Invite(string recipient) => new Contoso.Legacy.Polls.PollSender().Ask(recipient, "");
}
