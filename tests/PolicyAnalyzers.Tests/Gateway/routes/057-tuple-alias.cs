// Hides the platform in an alias for a tuple.
// language: 12
using Pair = (int Number, Qualtrics.Api.Models.Contact Contact); // POL3001

namespace Contoso.Shop;

static class Sender
{
    static int Number(Pair pair) // POL3001
    {
        return pair.Contact is null ? 0 : pair.Number; // POL3001
    }
}
