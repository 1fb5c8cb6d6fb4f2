// The call runs when the type is first touched.
namespace Contoso.Shop;

static class Brands
{
    static Brands()
    {
        Qualtrics.Api.QualtricsClient.Broadcast("started"); // POL3001
    }

    public static int Number { get; set; }
}
