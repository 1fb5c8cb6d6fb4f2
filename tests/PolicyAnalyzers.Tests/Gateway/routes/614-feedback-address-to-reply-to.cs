// Lets answers go to a mailbox of a team, in another language.
using System.Net.Mail;

namespace Contoso.Shop;

static class Sender
{
    static void Prepare(MailMessage message)
    {
        message.ReplyToList.Add("ankiety@contoso.example"); // POL3009
    }
}
