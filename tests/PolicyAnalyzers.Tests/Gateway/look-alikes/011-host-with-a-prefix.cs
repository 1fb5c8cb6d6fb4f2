// The host ends like the platform's and is another domain.
using System;

namespace Contoso.Shop;

static class Addresses
{
    public static readonly Uri Partner = new("https://api.notqualtrics.com/API/v1/orders");
}
