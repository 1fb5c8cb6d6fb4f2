// Marks an own class for the platform's agent.
namespace Contoso.Shop;

[Qualtrics.Api.Survey("post-delivery")] // POL3001
class Order
{
}
