// The host is written in wide characters and ideographic stops, which IDNA makes the same host.
using System;

namespace Contoso.Shop;

static class Addresses
{
    static Uri Make()
    {
        return new Uri("https://fra1。ｑｕａｌｔｒｉｃｓ。com/API/v3"); // POL3002
    }
}
