// The platform's name is a label of another domain.
using System;

namespace Contoso.Shop;

static class Addresses
{
    public static readonly Uri Partner = new("https://qualtrics.com.example.org/orders");
    public static readonly Uri Mirror = new("https://www.example.org/qualtrics.com/orders");
}
