// Makes the platform's client.
namespace Contoso.Shop;

static class Sender
{
    static void Send(string recipient)
    {
        new Qualtrics.Api.QualtricsClient("token").Send(recipient); // POL3001
    }
}
