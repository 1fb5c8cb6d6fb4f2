// The governed client asks, and reads no answer.
// assembly: Contoso.Surveys
using System.Net.Mail;

namespace Contoso.Surveys;

public class SurveyClient
{
    public void Invite(SmtpClient smtp, string recipient)
    {
        smtp.Send("no-reply@contoso.example", recipient, "Short survey", "Please take our survey."); // POL3009
    }
}
