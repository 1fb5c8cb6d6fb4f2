// Invites before the first day of the fieldwork.
// policy: surveys
// as of: 2026-12-31
using Contoso.Surveys;

namespace Contoso.Shop;

static class Job
{
    static void Run(ISurveyClient client)
    {
        client.InviteAsync("spring", "c-17"); // POL3005
    }
}
