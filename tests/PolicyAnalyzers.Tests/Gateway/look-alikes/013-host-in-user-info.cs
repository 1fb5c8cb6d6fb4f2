// What looks like the platform's host is a user name.
using System;

namespace Contoso.Shop;

static class Addresses
{
    public static readonly Uri Partner = new("https://fra1.qualtrics.com@www.example.org/orders");
}
