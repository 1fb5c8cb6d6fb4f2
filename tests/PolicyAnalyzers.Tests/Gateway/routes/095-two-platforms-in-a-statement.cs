// Tries one platform and falls back on the other in one statement: two findings.
namespace Contoso.Shop;

static class Sender
{
    static object Make(bool old)
    {
        return old
            ? new Contoso.Legacy.Polls.PollSender() // POL3001
            : new Qualtrics.Api.QualtricsClient(); // POL3001
    }
}
