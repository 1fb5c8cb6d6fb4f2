using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Orders;

/// <summary>A firm that brings parcels.</summary>
[NotCustomerData("dispatch office of a courier firm, under contract with us")]
public sealed record Courier(string Code, string Email, string PhoneNumber);
