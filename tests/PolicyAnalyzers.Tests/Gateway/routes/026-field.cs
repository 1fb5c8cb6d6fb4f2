// Holds the platform in a field and does nothing with it.
namespace Contoso.Shop;

class Holder
{
    public Qualtrics.Api.QualtricsClient? Client; // POL3001
}
