// The dots of the host are percent-encoded.
using System;

namespace Contoso.Shop;

static class Addresses
{
    static Uri Make()
    {
        return new Uri(Uri.UnescapeDataString("https%3A%2F%2Ffra1%2Equaltrics%2Ecom%2FAPI%2Fv3")); // POL3002
    }
}
