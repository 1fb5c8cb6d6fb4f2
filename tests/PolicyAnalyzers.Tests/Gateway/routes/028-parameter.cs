// Takes the platform as a parameter of a primary constructor.
// language: 12
namespace Contoso.Shop;

class Holder(
    Qualtrics.Api.QualtricsClient? client = null) // POL3001
{
    public bool Has => client is not null; // POL3001
}
