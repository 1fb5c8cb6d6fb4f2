// Holds a nullable struct of the platform.
namespace Contoso.Shop;

class Holder
{
    public Qualtrics.Api.Models.Score? Score; // POL3001
}
