using Contoso.Crm.Domain;

namespace Contoso.Crm.Loyalty;

/// <summary>Admits members and counts their points.</summary>
public sealed class LoyaltyDesk
{
    private const int MinimumAge = 16;

    private readonly List<LoyaltyMember> _members = [];

    public LoyaltyMember? Admit(LoyaltyApplication application, Guid customerId, DateOnly today)
    {
        if (!application.AcceptsTerms || application.DateOfBirth.AddYears(MinimumAge) > today)
        {
            return null;
        }

        var member = new LoyaltyMember { Id = _members.Count + 1, CustomerId = customerId, LoyaltyCardNumber = $"7 {_members.Count + 1:D8}" };
        _members.Add(member);
        return member;
    }

    public void AddPoints(string loyaltyCardNumber, decimal turnover)
    {
        var member = _members.Single(m => m.LoyaltyCardNumber == loyaltyCardNumber);
        member.Points += (int)Math.Floor(turnover);
    }
}
