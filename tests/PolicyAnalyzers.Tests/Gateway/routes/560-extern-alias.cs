// Names the platform through an alias of its assembly.
extern alias Q;

namespace Contoso.Shop;

static class Job
{
    static object Run() => new Q::Qualtrics.Api.Panels.Respondent(); // POL3001
}
