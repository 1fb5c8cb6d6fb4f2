// One letter of the host is an escape of C#, and others are capital.
using System;

namespace Contoso.Shop;

static class Addresses
{
    static Uri Make()
    {
        return new Uri("HTTPS://FRA1.\u0051UALTRICS.COM:443/"); // POL3002
    }
}
