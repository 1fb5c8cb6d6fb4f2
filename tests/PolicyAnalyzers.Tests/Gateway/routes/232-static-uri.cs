// The address is a Uri in a static field.
using System;

namespace Contoso.Shop;

static class Addresses
{
    public static readonly Uri Partner = new("https://api.typeform.com/forms"); // POL3002
}
