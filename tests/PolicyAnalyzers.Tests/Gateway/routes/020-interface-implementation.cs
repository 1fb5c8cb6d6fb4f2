// Implements the platform's interface by name.
namespace Contoso.Shop;

class OwnSender
    : Qualtrics.Api.ISurveySender // POL3001
{
    public int Sent => 0;

    public void Send(string recipient)
    {
    }
}
