// Asks for feedback at an address that no card of the policy has.
using System.Net.Mail;

namespace Contoso.Shop;

static class Sender
{
    static MailAddress To() => new("feedback@fabrikam.example"); // POL3009
}
