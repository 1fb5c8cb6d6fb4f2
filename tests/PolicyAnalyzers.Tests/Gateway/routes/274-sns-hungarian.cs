// Publishes a survey to a telephone in Hungarian.
using System.Threading.Tasks;
using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(IAmazonSimpleNotificationService sns, string recipient)
    {
        await sns.PublishAsync(new PublishRequest { PhoneNumber = recipient, Message = "Kérjük, töltse ki a kérdőívet (kérdőív)" }); // POL3003
    }
}
