// Keeps a method that hands out platform values as a delegate of objects.
using System;
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        Func<object> pick = Desk.Pick; // POL3001
        return pick();
    }
}
