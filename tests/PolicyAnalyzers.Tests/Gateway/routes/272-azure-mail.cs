// Sends a survey through Azure's mail.
using System.Threading.Tasks;
using Azure.Communication.Email;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(EmailClient mail, string recipient)
    {
        await mail.SendAsync("wait", new EmailMessage("orders@contoso.example", recipient, new EmailContent("Customer satisfaction survey"))); // POL3003
    }
}
