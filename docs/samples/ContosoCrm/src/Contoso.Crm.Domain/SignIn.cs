using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Domain;

/// <summary>One sign-in to the shop.</summary>
public class SignIn
{
    public long Id { get; set; }

    [CustomerData("account-protection")]
    public Guid CustomerId { get; set; }

    [Origin("web-session"), LegalBasis("legitimate_interest")]
    public string IpAddress { get; set; } = "";

    public bool Succeeded { get; set; }
}
