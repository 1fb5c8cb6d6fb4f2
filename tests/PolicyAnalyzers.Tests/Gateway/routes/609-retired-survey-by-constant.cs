// Names a retired survey by its constant.
// policy: surveys
using Contoso.Surveys;

namespace Contoso.Shop;

static class Job
{
    static void Run(ISurveyClient client)
    {
        client.InviteAsync(CustomerPolicy.Surveys.OldNps, "c-17"); // POL3005
    }
}

static class CustomerPolicy
{
    public static class Surveys
    {
        public const string OldNps = "old-nps";
    }
}
