// Holds the platform's client as dynamic: the later call has no symbol.
namespace Contoso.Shop;

static class Sender
{
    static void Send(string recipient)
    {
        dynamic sender = new Qualtrics.Api.QualtricsClient(); // POL3001
        sender.Send(recipient); // POL3012
    }
}
