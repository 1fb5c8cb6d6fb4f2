// Holds the platform in an array of arrays.
namespace Contoso.Shop;

class Holder
{
    public Qualtrics.Api.Models.Contact[][]? Contacts; // POL3001
}
