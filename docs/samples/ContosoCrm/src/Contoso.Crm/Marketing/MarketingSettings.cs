namespace Contoso.Crm.Marketing;

/// <summary>Settings of the campaigns.</summary>
public sealed class MarketingSettings
{
    public required string AccessToken { get; init; }

    public string ReplyEmail { get; init; } = "feedback@contoso.example";
}
