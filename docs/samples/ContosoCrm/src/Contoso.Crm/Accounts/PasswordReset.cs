using Contoso.Messaging.Mail;

namespace Contoso.Crm.Accounts;

/// <summary>Sends a link with which a customer sets a new password.</summary>
public sealed class PasswordReset(MailGateway mail)
{
    private readonly HashSet<string> _tokens = [];

    private string? _customerEmail;

    public bool IsRepeated(string email) => string.Equals(_customerEmail, email, StringComparison.OrdinalIgnoreCase);

    public async Task<string> StartAsync(string email)
    {
        var token = Guid.NewGuid().ToString("N");
        _tokens.Add(token);
        _customerEmail = email;
        await mail.SendAsync(email, "Your new password", $"Your code is {token}.");
        return token;
    }

    public bool Finish(string token) => _tokens.Remove(token);
}
