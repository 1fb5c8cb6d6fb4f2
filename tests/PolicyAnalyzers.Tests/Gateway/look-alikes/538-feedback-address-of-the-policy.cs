// An address that the policy lists with an owner, in other letters and in a template.
using System.Net.Mail;

namespace Contoso.Shop;

static class Sender
{
    public const string Footer = "<a href='mailto:feedback@contoso.example?subject=Delivery'>Write to us</a>";

    static MailAddress To() => new("Feedback@Contoso.example");
}
