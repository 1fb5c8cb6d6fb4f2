namespace Contoso.Messaging.Sms;

/// <summary>Settings of the gateway; the number is ours.</summary>
public sealed class SmsSettings
{
    public required string SupportPhoneNumber { get; init; }

    public int MaxLength { get; init; } = 160;

    public bool IsEnabled { get; init; } = true;
}
