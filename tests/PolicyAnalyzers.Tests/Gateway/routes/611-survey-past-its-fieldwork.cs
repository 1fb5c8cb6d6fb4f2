// Invites after the last day of the fieldwork.
// policy: surveys
// as of: 2027-07-01
using Contoso.Surveys;

namespace Contoso.Shop;

static class Job
{
    static void Run(ISurveyClient client)
    {
        client.InviteAsync("spring", "c-17"); // POL3005
    }
}
