// Takes apart another assembly's value, and gets one of the platform as an object.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static int Run()
    {
        (object first, int count) = new Bag(); // POL3001
        return first.GetHashCode() + count;
    }
}
