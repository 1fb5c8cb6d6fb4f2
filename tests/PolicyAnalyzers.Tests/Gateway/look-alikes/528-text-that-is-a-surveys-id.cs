// Uses a text that happens to be a closed survey's id, for something else.
// policy: surveys
namespace Contoso.Shop;

static class Job
{
    static string Run()
    {
        return string.Join("-", "last-year", "old-nps");
    }
}
