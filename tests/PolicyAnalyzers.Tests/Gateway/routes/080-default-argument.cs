// The platform's constant is the default of an own parameter.
namespace Contoso.Shop;

static class Brands
{
    static string Of(
        string brand = Qualtrics.Api.QualtricsClient.DefaultBrand) // POL3001
    {
        return brand;
    }
}
