// A mail about an order, with no word of a survey.
using System.Net.Mail;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Orders
{
    static async Task SendAsync(SmtpClient smtp, string recipient, int order)
    {
        using var message = new MailMessage("orders@contoso.example", recipient) { Subject = "Your order", Body = $"Order {order} is on its way: https://www.contoso.example/orders/{order}" };
        await smtp.SendMailAsync(message);
    }
}
