// Calls through an interface of the platform.
namespace Contoso.Shop;

static class Sender
{
    static void Send(
        Qualtrics.Api.ISurveySender sender, // POL3001
        string recipient)
    {
        sender.Send(recipient); // POL3001
    }
}
