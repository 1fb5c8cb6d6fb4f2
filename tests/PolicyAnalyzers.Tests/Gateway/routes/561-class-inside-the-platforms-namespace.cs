// Declares a type in the platform's namespace, in another assembly, and reaches the platform without opening anything.
namespace Qualtrics.Api.Panels;

static class Job
{
    static object Run()
    {
        return new Respondent(); // POL3001
    }
}
