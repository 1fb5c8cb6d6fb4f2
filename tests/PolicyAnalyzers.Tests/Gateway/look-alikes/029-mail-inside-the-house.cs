// An alert to the administrators; the sender address is registered in the policy.
using System.Net.Mail;

namespace Contoso.Shop;

static class Alerts
{
    static void Send(SmtpClient smtp)
    {
        smtp.Send("feedback@contoso.example", "operations@contoso.example", "Disk full", "Node 7 has no space left.");
    }
}
