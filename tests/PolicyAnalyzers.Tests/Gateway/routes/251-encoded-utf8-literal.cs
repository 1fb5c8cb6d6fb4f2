// The host is an array of bytes.
using System;
using System.Text;

namespace Contoso.Shop;

static class Addresses
{
    static Uri Make()
    {
        return new Uri(Encoding.UTF8.GetString("https://fra1.qualtrics.com/API/v3"u8)); // POL3002
    }
}
