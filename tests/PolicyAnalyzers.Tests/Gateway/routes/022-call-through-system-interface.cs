// A factory of the platform gives a System.IDisposable.
using System;

namespace Contoso.Shop;

static class Session
{
    static void Open()
    {
        IDisposable session = Qualtrics.Api.Factory.CreateDisposable(); // POL3001
        GC.KeepAlive(session);
    }
}
