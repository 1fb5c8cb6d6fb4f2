// A platform that is retired without a date is used.
// policy: retired
namespace Contoso.Shop;

static class Job
{
    static object Run() => new Qualtrics.Api.Panels.Panel(); // POL3001
}
