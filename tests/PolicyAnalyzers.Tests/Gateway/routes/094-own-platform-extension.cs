// Calls an extension method of the company's own old platform on an array of strings.
using Contoso.Legacy.Polls;

namespace Contoso.Shop;

static class Sender
{
    static void Ask(string[] recipients)
    {
        recipients.AskAll(); // POL3001
    }
}
