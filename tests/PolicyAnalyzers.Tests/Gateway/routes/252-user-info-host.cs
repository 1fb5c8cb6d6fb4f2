// What looks like the host is a user name.
using System;

namespace Contoso.Shop;

static class Addresses
{
    static Uri Make()
    {
        return new Uri("https://www.contoso.example@fra1.qualtrics.com./API/v3"); // POL3002
    }
}
