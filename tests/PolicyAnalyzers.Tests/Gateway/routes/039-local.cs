// Declares a local of the platform's type that is null.
namespace Contoso.Shop;

static class Names
{
    static bool None()
    {
        Qualtrics.Api.QualtricsClient? client = null; // POL3001
        return ReferenceEquals(client, null); // POL3001
    }
}
