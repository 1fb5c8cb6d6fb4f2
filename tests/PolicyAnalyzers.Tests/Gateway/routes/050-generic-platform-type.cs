// Uses a generic type of the platform for an own type.
namespace Contoso.Shop;

class Holder
{
    public Qualtrics.Api.Page<string>? Page; // POL3001
}
