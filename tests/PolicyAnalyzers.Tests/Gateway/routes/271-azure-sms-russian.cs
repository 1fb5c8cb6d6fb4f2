// Sends a survey through Azure in Russian.
using Azure.Communication.Sms;

namespace Contoso.Shop;

static class Sender
{
    static void Send(SmsClient sms, string recipient)
    {
        sms.Send("Contoso", recipient, "Пройдите короткий опрос"); // POL3003
    }
}
