// The address is a resource; the file lies beside this one.
// seen by: texts
// because: the code names a resource's key, and the address is in the .resx file
using System;
using System.Net.Http;
using System.Resources;
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task SendAsync(HttpClient http, HttpContent content, ResourceManager resources)
        => await http.PostAsync(new Uri(resources.GetString("PartnerAddress")!), content);
}
