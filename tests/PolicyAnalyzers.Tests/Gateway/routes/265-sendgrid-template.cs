// The text lies at SendGrid; the template's name and the data say what it is.
using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(SendGridClient client, string url)
    {
        var message = new SendGridMessage { TemplateId = "survey-invitation" };
        message.SetTemplateData(new { surveyLink = url });
        await client.SendEmailAsync(message); // POL3003
    }
}
