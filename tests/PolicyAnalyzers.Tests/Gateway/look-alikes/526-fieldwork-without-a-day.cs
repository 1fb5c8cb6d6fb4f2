// Invites to a survey with fieldwork, in a build that names no day.
// policy: surveys
using Contoso.Surveys;

namespace Contoso.Shop;

static class Job
{
    static void Run(ISurveyClient client)
    {
        client.InviteAsync("spring", "c-17");
    }
}
