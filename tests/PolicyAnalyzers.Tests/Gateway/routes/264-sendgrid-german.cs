// Sends a survey through SendGrid in German.
using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(ISendGridClient client, EmailAddress from, EmailAddress to)
    {
        await client.SendEmailAsync(MailHelper.CreateSingleEmail(from, to, "Kurze Umfrage", "Wie war die Lieferung?", "")); // POL3003
    }
}
