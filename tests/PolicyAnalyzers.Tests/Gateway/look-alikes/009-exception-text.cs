// An exception's text tells the developer what to use.
using System;

namespace Contoso.Shop;

static class Orders
{
    static void Old() => throw new NotSupportedException("Qualtrics.Api.QualtricsClient is gone: use the governed survey client.");
}
