// The text is set on an options object.
using Twilio.Rest.Api.V2010.Account;

namespace Contoso.Shop;

static class Sender
{
    static void Send(string recipient)
    {
        var options = new CreateMessageOptions(recipient);
        options.Body = "How likely are you to recommend us? Answer 0 to 10. NPS survey.";
        MessageResource.Create(options); // POL3003
    }
}
