// Finds own types by name.
using System;
using System.Reflection;

namespace Contoso.Shop;

static class Plugins
{
    static object? Make() => Activator.CreateInstance(Type.GetType("Contoso.Shop.Plugins.Qualtrics.Nothing") ?? typeof(object));

    static Assembly Load() => Assembly.Load("Contoso.Shop.Plugins");
}
