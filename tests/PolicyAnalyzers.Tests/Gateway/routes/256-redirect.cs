// Sends the browser to the form.
using System.Net;

namespace Contoso.Shop;

static class Pages
{
    static void Leave(HttpListenerResponse response)
    {
        response.Redirect("https://forms.gle/AbCdEf123456"); // POL3002
    }
}
