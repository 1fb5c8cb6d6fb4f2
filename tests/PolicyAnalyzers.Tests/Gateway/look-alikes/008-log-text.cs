// A log line mentions the platform and sends nothing.
using Microsoft.Extensions.Logging;

namespace Contoso.Shop;

static class Orders
{
    static void Done(ILogger logger, int order)
    {
        logger.LogInformation("Order {Order} is done; Qualtrics sends the survey by itself.", order);
    }
}
