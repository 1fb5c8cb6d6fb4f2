// Reflection over types of one's own, by names.
using System;

namespace Contoso.Shop;

class Job
{
    static object? Run()
    {
        return typeof(Job).Assembly.GetType("Contoso.Shop.Job") ?? Type.GetType("System.String");
    }
}
