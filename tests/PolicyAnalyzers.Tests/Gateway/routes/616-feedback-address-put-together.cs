// Puts the address together of a mailbox and a domain.
using System.Net.Mail;

namespace Contoso.Shop;

static class Sender
{
    const string Domain = "fabrikam.example";

    static MailAddress To() => new("feedback@" + Domain); // POL3009
}
