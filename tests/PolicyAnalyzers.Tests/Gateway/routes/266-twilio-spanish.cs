// Sends a survey by text message in Spanish.
using Twilio.Rest.Api.V2010.Account;

namespace Contoso.Shop;

static class Sender
{
    static void Send(string recipient)
    {
        MessageResource.Create(to: recipient, body: "Responda nuestra encuesta, por favor"); // POL3003
    }
}
