// Holds the platform in a property.
namespace Contoso.Shop;

interface IHolder
{
    Qualtrics.Api.QualtricsClient Client { get; } // POL3001
}
