// Casts an object to the platform's type.
namespace Contoso.Shop;

static class Sender
{
    static void Send(object sender, string recipient)
    {
        ((Qualtrics.Api.ISurveySender)sender).Send(recipient); // POL3001
    }
}
