// Calls what an own class inherits from the platform.
namespace Contoso.Shop;

class NightJob
    : Qualtrics.Api.SurveyJob // POL3001
{
}

static class Scheduler
{
    static void Night(NightJob job)
    {
        job.Run(); // POL3001
    }
}
