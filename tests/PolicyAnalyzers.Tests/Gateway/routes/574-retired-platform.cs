// A retired platform warns until its date.
// policy: legacy
namespace Contoso.Shop;

static class Job
{
    static void Run() => new Contoso.Legacy.Polls.PollSender().Ask("", ""); // POL3011
}
