// Writes a platform value into a text.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static string Run()
    {
        return $"{Desk.Pick()}"; // POL3001
    }
}
