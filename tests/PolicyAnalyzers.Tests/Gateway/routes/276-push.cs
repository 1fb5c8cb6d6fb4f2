// Pushes a survey to the customer's telephone.
using System.Threading.Tasks;
using Microsoft.Azure.NotificationHubs;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(NotificationHubClient hub)
    {
        await hub.SendFcmNativeNotificationAsync("""{"message":{"notification":{"title":"Quick survey"}}}"""); // POL3003
    }
}
