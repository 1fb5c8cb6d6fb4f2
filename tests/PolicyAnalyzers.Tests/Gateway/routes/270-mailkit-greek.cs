// Sends a survey through MailKit in Greek.
using MailKit.Net.Smtp;
using MimeKit;

namespace Contoso.Shop;

static class Sender
{
    static void Send(SmtpClient smtp)
    {
        smtp.Send(new MimeMessage { Subject = "Ερωτηματολόγιο", Body = new TextPart("plain") { Text = "Σύντομο ερωτηματολόγιο" } }); // POL3003
    }
}
