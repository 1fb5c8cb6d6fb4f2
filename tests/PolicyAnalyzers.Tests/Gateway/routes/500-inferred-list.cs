// Holds a list of platform values whose type is inferred.
using System;
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        var every = Desk.Every(); // POL3001
        GC.KeepAlive(every.Count); // POL3001
    }
}
