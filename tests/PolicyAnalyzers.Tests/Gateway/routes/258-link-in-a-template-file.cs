// The mail's text stands in an HTML file with a link to the form; the file lies beside this one.
// seen by: texts
// because: the code reads the template as a file, and only the file holds the link
using System.IO;
using System.Net.Mail;

namespace Contoso.Shop;

static class Sender
{
    static void Send(SmtpClient smtp, string recipient) => smtp.Send("orders@contoso.example", recipient, "Your order", File.ReadAllText("Templates/delivered.html"));
}
