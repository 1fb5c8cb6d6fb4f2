// `var` hides the type, and every further line names only the local.
using Qualtrics.Api;

namespace Contoso.Shop;

static class Sender
{
    static void Send(string recipient)
    {
        var it = Factory.Create(); // POL3001
        it.Send(recipient); // POL3001
        it["a"] = recipient; // POL3001
    }
}
