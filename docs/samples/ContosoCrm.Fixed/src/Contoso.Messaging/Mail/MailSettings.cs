namespace Contoso.Messaging.Mail;

/// <summary>Settings of the mail server; the addresses are ours.</summary>
public sealed class MailSettings
{
    public required string Host { get; init; }

    public int Port { get; init; } = 25;

    public string SenderEmail { get; init; } = "orders@contoso.example";

    public string SupportEmail { get; init; } = "care@contoso.example";
}
