// Uses the company's own old platform, which only the policy names.
using Contoso.Legacy.Polls;

namespace Contoso.Shop;

static class Sender
{
    static void Ask(string recipient)
    {
        new PollSender().Ask(recipient, "Are you content?"); // POL3001
    }
}
