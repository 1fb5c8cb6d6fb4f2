using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Domain;

/// <summary>A customer with a loyalty card.</summary>
[CustomerData("loyalty")]
public class LoyaltyMember
{
    private string _loyaltyCardNumber = "";

    public int Id { get; set; }

    public Guid CustomerId { get; set; }

    public string LoyaltyCardNumber
    {
        get => _loyaltyCardNumber;
        set => _loyaltyCardNumber = value.Replace(" ", "", StringComparison.Ordinal);
    }

    public string ClubAlias { get; set; } = "";

    public int Points { get; set; }

    public bool HasCard => _loyaltyCardNumber.Length > 0;
}
