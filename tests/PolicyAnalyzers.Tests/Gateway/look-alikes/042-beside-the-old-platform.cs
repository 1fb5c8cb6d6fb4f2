// A type of the assembly in which the old platform lives, and not of the platform.
using Contoso.Legacy;

namespace Contoso.Shop;

static class Prices
{
    static decimal Find(PriceList prices, string article) => prices.Find(article);
}
