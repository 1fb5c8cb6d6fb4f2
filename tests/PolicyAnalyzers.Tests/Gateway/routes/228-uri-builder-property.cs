// The host is a property of a UriBuilder.
using System;

namespace Contoso.Shop;

static class Addresses
{
    static Uri Make()
    {
        return new UriBuilder { Scheme = "https", Host = "fra1.qualtrics.com", Path = "whoami" }.Uri; // POL3002
    }
}
