// An attribute of the platform on a type parameter.
namespace Contoso.Shop;

class Job<[Qualtrics.Api.Panels.Asked] T> // POL3001
{
}
