// The text is a parameter; only the class and the method say what is sent.
using Twilio.Rest.Api.V2010.Account;

namespace Contoso.Shop;

static class SurveyInvitations
{
    static void SendSurveyInvitation(string recipient, string surveyUrl)
    {
        MessageResource.Create(to: recipient, body: surveyUrl); // POL3003
    }
}
