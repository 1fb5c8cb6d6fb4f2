using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Api;

/// <summary>A complaint as the web form sends it.</summary>
public sealed class ComplaintRequest
{
    [CustomerData("order-hlep")]
    public string Email { get; set; } = "";

    [Origin("service-calls"), Purpose("order-support")]
    public string PhoneNumber { get; set; } = "";

    [Origin("service-call"), Purpose("order-support")]
    public string LastName { get; set; } = "";

    public string Text { get; set; } = "";
}
