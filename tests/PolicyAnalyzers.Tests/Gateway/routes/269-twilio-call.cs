// A telephone call asks.
using Twilio.Rest.Api.V2010.Account;

namespace Contoso.Shop;

static class Sender
{
    static void Call(string recipient)
    {
        CallResource.Create(recipient, "+48000000000", twiml: "<Response><Say>This is a short survey.</Say></Response>"); // POL3003
    }
}
