// Another program sends the request.
using System.Diagnostics;

namespace Contoso.Shop;

static class Sender
{
    static void Send()
    {
        Process.Start("curl", "-X POST https://fra1.qualtrics.com/API/v3/distributions"); // POL3002
    }
}
