// Holds a platform value as System.IDisposable and closes it.
using System;
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        IDisposable panel = Desk.Pick(); // POL3001
        panel.Dispose();
    }
}
