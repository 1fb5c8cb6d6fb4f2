// The hosts stand in a switch expression.
using System;

namespace Contoso.Shop;

static class Addresses
{
    static Uri For(string region)
    {
        var host = region switch
        {
            "eu" => "fra1.qualtrics.com", // POL3002
            _ => "www.contoso.example",
        };
        return new Uri("https://" + host);
    }
}
