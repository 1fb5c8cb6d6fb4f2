// The platform itself gives the type object.
using System;

namespace Contoso.Shop;

static class Sender
{
    static object? Make()
    {
        return Activator.CreateInstance(Qualtrics.Api.Factory.ClientType()); // POL3001
    }
}
