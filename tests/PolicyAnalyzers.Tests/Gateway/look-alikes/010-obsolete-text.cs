// An attribute's text mentions the platform.
using System;

namespace Contoso.Shop;

static class Orders
{
    [Obsolete("Qualtrics was left in 2025")]
    static void Send()
    {
    }
}
