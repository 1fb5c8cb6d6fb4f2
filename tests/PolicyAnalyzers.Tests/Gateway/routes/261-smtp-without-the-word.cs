// Asks for a rating and never says survey.
using System.Net.Mail;

namespace Contoso.Shop;

static class Sender
{
    static void Send(SmtpClient smtp, string recipient)
    {
        smtp.Send("orders@contoso.example", recipient, "How did we do?", "Rate your delivery from 1 to 5."); // POL3003
    }
}
