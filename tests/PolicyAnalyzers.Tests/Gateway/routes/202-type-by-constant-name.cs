// The name stands in a constant that is put together from pieces.
using System;

namespace Contoso.Shop;

static class Sender
{
    private const string Vendor = "Qual" + "trics";

    static Type? Find()
    {
        return Type.GetType(Vendor + ".Api." + Vendor + "Client, " + Vendor + ".Api"); // POL3012
    }
}
