using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Domain;

/// <summary>Where a customer lives.</summary>
[CustomerData("order-delivery")]
public class CustomerAddress
{
    public int Id { get; set; }

    public string Street { get; set; } = "";

    public string City { get; set; } = "";

    public string PostalCode { get; set; } = "";

    public bool IsDefault { get; set; }
}
