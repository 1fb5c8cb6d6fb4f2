// The key is one of an own dictionary, no configuration.
using System.Collections.Generic;

namespace Contoso.Shop;

static class Prices
{
    static decimal Cost(Dictionary<string, decimal> invoices) => invoices["Qualtrics:licence"];
}
