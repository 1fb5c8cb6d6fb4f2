// Takes the address of the platform's method.
namespace Contoso.Shop;

static unsafe class Sender
{
    static void Send(string recipient)
    {
        delegate*<string, void> send = &Qualtrics.Api.QualtricsClient.Broadcast; // POL3001
        send(recipient);
    }
}
