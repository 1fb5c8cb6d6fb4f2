// The address is a field of another department's package.
// seen by: gate
// because: a field has no value in metadata; the address is a string in the package's assembly
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(HttpClient http, HttpContent content) => await http.PostAsync(Contoso.Wrapped.Partner.Hidden, content);
}
