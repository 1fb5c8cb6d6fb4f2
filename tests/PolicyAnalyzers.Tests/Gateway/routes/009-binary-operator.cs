// Adds a recipient to the platform's list by its plus.
namespace Contoso.Shop;

static class Lists
{
    static void Add(
        Qualtrics.Api.Models.MailingList list) // POL3001
    {
        list += "someone"; // POL3001
    }
}
