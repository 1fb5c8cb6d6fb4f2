namespace Contoso.Store;

/// <summary>One of our shops. The policy exempts it: none of this belongs to a customer.</summary>
public sealed class Branch
{
    public required string Code { get; init; }

    public string PhoneNumber { get; set; } = "";

    public string Email { get; set; } = "";

    public string Street { get; set; } = "";

    public string PostalCode { get; set; } = "";

    public TimeOnly OpensAt { get; set; }

    public bool HasParking { get; set; }
}
