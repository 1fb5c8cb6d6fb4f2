// Opens the platform's factory, so that calls have no qualifier.
using static Qualtrics.Api.Factory; // POL3001

namespace Contoso.Shop;

static class Sender
{
    static object Make()
    {
        return CreateObject(); // POL3001
    }
}
