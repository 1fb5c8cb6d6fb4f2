// Invites to a survey that is open and states all.
// policy: surveys
// as of: 2027-07-01
using Contoso.Surveys;

namespace Contoso.Shop;

static class Job
{
    static void Run(ISurveyClient client)
    {
        client.InviteAsync("post-delivery", "c-17");
        client.InviteAsync(survey: "post-delivery", recipient: "last-year");
    }
}
