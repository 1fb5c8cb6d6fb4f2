// Asks for the platform's type and takes it.
namespace Contoso.Shop;

static class Sender
{
    static bool Ask(object sender)
    {
        return sender is Qualtrics.Api.ISurveySender; // POL3001
    }

    static object? Take(object sender)
    {
        return sender as Qualtrics.Api.ISurveySender; // POL3001
    }
}
