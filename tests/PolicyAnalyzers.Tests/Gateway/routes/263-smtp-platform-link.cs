// The mail's link is a constant of the class.
using System.Net.Mail;

namespace Contoso.Shop;

static class Sender
{
    private const string Link = "https://www.surveymonkey.com/r/ABC123"; // POL3002

    static void Send(SmtpClient smtp, string recipient)
    {
        smtp.Send("orders@contoso.example", recipient, "Your order", Link); // POL3003
    }
}
