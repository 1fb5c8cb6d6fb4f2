// Sends a survey by plain mail in Polish, and the text is in another statement.
using System.Net.Mail;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(SmtpClient smtp, string recipient)
    {
        using var message = new MailMessage("orders@contoso.example", recipient);
        message.Subject = "Krótka ankieta";
        message.Body = "Prosimy o wypełnienie ankiety.";
        await smtp.SendMailAsync(message); // POL3003
    }
}
