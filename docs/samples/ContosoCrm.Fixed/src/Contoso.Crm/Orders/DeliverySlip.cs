using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Orders;

/// <summary>What is printed and put on the parcel.</summary>
public sealed class DeliverySlip
{
    [CustomerData("order-delivery")]
    public string LastName { get; init; } = "";

    [CustomerData("order-delivery")]
    public string PostalCode { get; init; } = "";

    [NotCustomerData("switchboard of the shop that sends the parcel")]
    public string ReturnPhoneNumber { get; init; } = "";

    public decimal Weight { get; init; }
}
