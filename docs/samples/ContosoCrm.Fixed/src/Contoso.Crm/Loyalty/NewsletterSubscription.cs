using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Loyalty;

/// <summary>A member wants to hear of offers.</summary>
public sealed class NewsletterSubscription
{
    [CustomerData("member-newsletter")]
    public string Email { get; set; } = "";

    [Origin("loyalty-form"), Purpose("member-offers"), Consent("loyalty-offers")]
    public string FirstName { get; set; } = "";

    public bool IsConfirmed { get; set; }
}
