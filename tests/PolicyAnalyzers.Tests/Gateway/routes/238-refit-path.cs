// A generated HTTP interface has the vendor's path, and the host comes from configuration.
using System.Threading.Tasks;
using Refit;

namespace Contoso.Shop;

interface IPartner
{
    [Post("/API/v3/distributions")] // POL3002
    Task SendAsync([Body] string body);
}
