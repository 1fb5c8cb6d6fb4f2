// The governed client sends invitations by mail and text message.
// language: 12
// assembly: Contoso.Surveys
using System.Net.Mail;
using Twilio.Rest.Api.V2010.Account;

namespace Contoso.Surveys;

public class SurveyClient(SmtpClient smtp)
{
    public void Invite(string recipient, string link)
    {
        smtp.Send("feedback@contoso.example", recipient, "Short survey", "Please take our survey: " + link);
        MessageResource.Create(to: recipient, body: "Please take our survey: " + link);
    }
}
