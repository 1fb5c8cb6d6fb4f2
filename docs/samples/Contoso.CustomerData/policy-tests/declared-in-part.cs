// title: Whoever declares stage by stage must declare origin, purpose and consent
namespace Contoso.Shop;

public class Caller
{
    [Origin(CustomerPolicy.Origins.ServiceCall)]
    [LegalBasis("contract")]
    public string {|POL1003:FirstName|} { get; set; } = "";

    [Origin(CustomerPolicy.Origins.ServiceCall)]
    [Purpose(CustomerPolicy.Purposes.OrderSupport)]
    [LegalBasis("contract")]
    public string LastName { get; set; } = "";
}
