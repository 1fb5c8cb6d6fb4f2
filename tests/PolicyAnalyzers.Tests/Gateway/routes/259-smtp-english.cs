// Sends a survey by plain mail.
using System.Net.Mail;

namespace Contoso.Shop;

static class Sender
{
    static void Send(SmtpClient smtp, string recipient)
    {
        smtp.Send("orders@contoso.example", recipient, "Short survey", "Please take our survey."); // POL3003
    }
}
