// Makes objects of one's own by type objects.
using System;

namespace Contoso.Shop;

class Job
{
    static object? Run()
    {
        return Activator.CreateInstance(typeof(Job)) ?? Activator.CreateInstance<Job>();
    }
}
