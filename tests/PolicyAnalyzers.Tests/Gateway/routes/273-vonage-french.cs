// Sends a survey through Vonage in French.
using System.Threading.Tasks;
using Vonage;
using Vonage.Messaging;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(VonageClient client, string recipient)
    {
        await client.SmsClient.SendAnSmsAsync(new SendSmsRequest { To = recipient, Text = "Répondez à notre enquête de satisfaction" }); // POL3003
    }
}
