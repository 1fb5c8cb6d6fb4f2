// Names a type nested in the platform's.
namespace Contoso.Shop;

class Holder
{
    public Qualtrics.Api.QualtricsClient.Options? Options; // POL3001
}
