// Mailboxes that ask for no feedback, and a user in an address.
using System;
using System.Net.Mail;

namespace Contoso.Shop;

static class Sender
{
    static readonly Uri Repository = new("https://feedback@git.contoso.example/forms.git");

    static MailAddress[] To() => new MailAddress[] { new("orders@contoso.example"), new("land.surveyor@fabrikam.example") };
}
