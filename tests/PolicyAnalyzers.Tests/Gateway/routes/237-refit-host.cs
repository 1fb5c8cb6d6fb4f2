// A generated HTTP interface gets the host.
using System.Threading.Tasks;

namespace Contoso.Shop;

interface IPartner
{
    Task SendAsync(string body);
}

static class Partners
{
    static IPartner Make()
    {
        return Refit.RestService.For<IPartner>("https://fra1.qualtrics.com"); // POL3002
    }
}
