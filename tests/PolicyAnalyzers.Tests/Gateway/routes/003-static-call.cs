// Calls a static method of the platform.
using Qualtrics.Api;

namespace Contoso.Shop;

static class Sender
{
    static void Send()
    {
        QualtricsClient.Broadcast("How did we do?"); // POL3001
    }
}
