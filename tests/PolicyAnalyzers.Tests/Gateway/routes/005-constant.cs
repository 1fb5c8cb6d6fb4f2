// Takes only a constant, which the compiler copies into the caller.
namespace Contoso.Shop;

static class Brands
{
    static string Brand()
    {
        return Qualtrics.Api.QualtricsClient.DefaultBrand; // POL3001
    }
}
