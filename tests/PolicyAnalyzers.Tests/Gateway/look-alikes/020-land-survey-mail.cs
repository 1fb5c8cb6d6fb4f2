// Tells a customer when the land surveyor comes.
using System.Net.Mail;

namespace Contoso.Geodesy;

static class Visits
{
    static void Tell(SmtpClient smtp, string recipient)
    {
        smtp.Send("office@contoso.example", recipient, "The land surveyor comes on Monday", "He brings the boundary plan of your plot.");
    }
}
