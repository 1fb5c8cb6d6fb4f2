// Sends a plain survey from an address, kept in a constant, that nobody reads.
using System.Net.Mail;

namespace Contoso.Shop;

static class Sender
{
    const string From = "noreply@contoso.example";

    static void Send(SmtpClient smtp, string recipient)
    {
        smtp.Send(From, recipient, "Short survey", "Please take our survey."); // POL3003 POL3009
    }
}
