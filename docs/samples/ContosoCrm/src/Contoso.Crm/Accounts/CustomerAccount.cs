using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Accounts;

/// <summary>The account with which a customer signs in.</summary>
public sealed class CustomerAccount
{
    private string _email = "";

    [CustomerData("account-recovery")]
    public string Email
    {
        get => _email;
        set => _email = value.Trim();
    }

    [Origin("signup-form"), Purpose("satisfaction"), Destination("crm-store", "sms-gatway"), Consent("delivery-feedback")]
    public string PhoneNumber { get; set; } = "";

    public bool TwoFactorByPhone { get; set; }

    public int FailedSignIns { get; set; }
}
