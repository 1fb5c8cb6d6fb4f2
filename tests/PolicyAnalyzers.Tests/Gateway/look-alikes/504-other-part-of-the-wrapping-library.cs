// Uses what another library offers besides the platform's values.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        return Urgency.High;
    }
}
