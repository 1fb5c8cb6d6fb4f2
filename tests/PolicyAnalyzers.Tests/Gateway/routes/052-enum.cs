// Compares with a value of the platform's enum.
namespace Contoso.Shop;

static class Channels
{
    static int Sms()
    {
        return (int)Qualtrics.Api.Channel.Sms; // POL3001
    }
}
