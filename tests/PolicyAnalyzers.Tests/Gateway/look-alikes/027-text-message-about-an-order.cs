// A text message with a code.
using Twilio.Rest.Api.V2010.Account;

namespace Contoso.Shop;

static class Codes
{
    static void Send(string recipient, int code)
    {
        MessageResource.Create(to: recipient, body: $"Your code is {code}. We recommend that you tell it to nobody.");
    }
}
