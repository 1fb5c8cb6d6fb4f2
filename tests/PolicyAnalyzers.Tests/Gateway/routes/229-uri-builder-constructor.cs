// The host is an argument of a UriBuilder.
using System;

namespace Contoso.Shop;

static class Addresses
{
    static Uri Make()
    {
        return new UriBuilder("https", "fra1.qualtrics.com", 443).Uri; // POL3002
    }
}
