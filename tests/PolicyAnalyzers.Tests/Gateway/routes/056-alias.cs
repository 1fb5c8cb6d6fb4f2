// Gives the platform's type a harmless name.
using Notifier = Qualtrics.Api.QualtricsClient; // POL3001

namespace Contoso.Shop;

static class Sender
{
    static void Send(string recipient)
    {
        new Notifier().Send(recipient); // POL3001
    }
}
