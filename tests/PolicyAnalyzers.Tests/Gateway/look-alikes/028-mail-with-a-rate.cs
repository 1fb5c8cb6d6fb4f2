// A mail about a rate of interest, and a payment form.
using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Contoso.Bank;

static class Rates
{
    static async Task SendAsync(ISendGridClient client, EmailAddress from, EmailAddress to)
    {
        await client.SendEmailAsync(MailHelper.CreateSingleEmail(from, to, "Your new rate", "The rate changes on 1 May. The form for objections is enclosed.", ""));
    }
}
