// Another host of the domain in which the company's old platform lives.
using System;

namespace Contoso.Shop;

static class Addresses
{
    public static readonly Uri Parcels = new("https://parcels.contoso.example/track");
    public static readonly Uri Staff = new("https://mypolls.contoso.example/rota");
}
