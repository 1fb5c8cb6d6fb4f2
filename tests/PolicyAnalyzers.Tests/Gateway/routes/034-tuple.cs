// Hides the platform in a tuple.
namespace Contoso.Shop;

class Holder
{
    public (int Number, Qualtrics.Api.Models.Contact Contact) Pair; // POL3001
}
