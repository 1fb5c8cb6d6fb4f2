// The address is encoded in base64.
using System;
using System.Text;

namespace Contoso.Shop;

static class Addresses
{
    static Uri Make()
    {
        return new Uri(Encoding.UTF8.GetString(Convert.FromBase64String("aHR0cHM6Ly9mcmExLnF1YWx0cmljcy5jb20vQVBJL3Yz"))); // POL3002
    }
}
