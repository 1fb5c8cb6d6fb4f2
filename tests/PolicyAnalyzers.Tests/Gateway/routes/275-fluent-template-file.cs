// The template's file name says what is sent.
using System.Threading.Tasks;
using FluentEmail.Core;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(string recipient)
    {
        await Email.From("orders@contoso.example").To(recipient).UsingTemplateFromFile("Templates/SurveyInvitation.cshtml", recipient).SendAsync(); // POL3003
    }
}
