// Turns a value of the platform into a string without a cast.
namespace Contoso.Shop;

static class Recipients
{
    static string First()
    {
        string first = new Qualtrics.Api.Models.MailingList()[0]; // POL3001
        return first;
    }
}
