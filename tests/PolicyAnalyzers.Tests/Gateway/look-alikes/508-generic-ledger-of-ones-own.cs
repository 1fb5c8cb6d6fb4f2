// Closes a generic type of another library over a type of one's own.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        return Ledger<Parcel>.Entry();
    }
}

class Parcel
{
}
