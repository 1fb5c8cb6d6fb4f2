// Takes a contact of the platform apart.
using Qualtrics.Api.Models;

namespace Contoso.Shop;

static class Recipients
{
    static string First(
        MailingList list) // POL3001
    {
        var (recipient, _) = list[0]; // POL3001
        return recipient;
    }
}
