// Base64 of a text that is no address.
using System;

namespace Contoso.Shop;

static class Images
{
    public static readonly byte[] Dot = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
}
