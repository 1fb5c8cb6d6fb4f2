// Invites on the last day of the fieldwork.
// policy: surveys
// as of: 2027-06-30
using Contoso.Surveys;

namespace Contoso.Shop;

static class Job
{
    static void Run(ISurveyClient client)
    {
        client.InviteAsync("spring", "c-17");
    }
}
