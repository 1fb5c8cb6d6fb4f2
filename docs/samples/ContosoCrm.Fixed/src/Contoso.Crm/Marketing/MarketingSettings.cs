namespace Contoso.Crm.Marketing;

/// <summary>Settings of the campaigns.</summary>
public sealed class MarketingSettings
{
    public string SurveyId { get; init; } = "post-delivery";

    public string ReplyEmail { get; init; } = "feedback@contoso.example";
}
