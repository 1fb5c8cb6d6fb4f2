// The form is the company's own, and the path says what it is.
using System.Net.Mail;

namespace Contoso.Shop;

static class Sender
{
    static void Send(SmtpClient smtp, string recipient, int order)
    {
        smtp.Send("orders@contoso.example", recipient, "Your order", $"https://www.contoso.example/survey/{order}"); // POL3003
    }
}
