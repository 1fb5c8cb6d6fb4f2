// Takes a value apart that another assembly hands out.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static string Run()
    {
        var (label, length) = Desk.Pick(); // POL3001
        return label + length;
    }
}
