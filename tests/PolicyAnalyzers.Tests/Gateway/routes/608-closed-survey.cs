// Invites to a survey that is closed.
// policy: surveys
using Contoso.Surveys;

namespace Contoso.Shop;

static class Job
{
    static void Run(ISurveyClient client)
    {
        client.InviteAsync("last-year", "c-17"); // POL3005
    }
}
