// A message that asks nothing may come from an address that nobody reads.
using System.Net.Mail;

namespace Contoso.Shop;

static class Sender
{
    static void Send(SmtpClient smtp, string recipient)
    {
        smtp.Send("no-reply@contoso.example", recipient, "Your order", "It is on its way.");
    }
}
