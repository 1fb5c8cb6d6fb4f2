using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Domain;

/// <summary>A customer wants to be called.</summary>
public class CallbackRequest
{
    [CustomerData("order-help")]
    public string PhoneNumber { get; set; } = "";

    [CustomerData("order-help")]
    public string LastName { get; set; } = "";

    public int OrderId { get; set; }

    public TimeOnly Preferred { get; set; }
}
