// Invites to a survey that no policy and no fragment registers.
// policy: surveys
using Contoso.Surveys;

namespace Contoso.Shop;

static class Job
{
    static void Run(SurveyClient client)
    {
        client.InviteAsync("quick-poll", "c-17"); // POL3004
    }
}
