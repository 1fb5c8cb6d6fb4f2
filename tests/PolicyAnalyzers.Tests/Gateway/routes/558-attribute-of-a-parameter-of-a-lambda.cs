// An attribute of the platform on a lambda's parameter.
namespace Contoso.Shop;

static class Job
{
    static readonly System.Func<int, int> Same = ([Qualtrics.Api.Panels.Asked] number) => number; // POL3001
}
