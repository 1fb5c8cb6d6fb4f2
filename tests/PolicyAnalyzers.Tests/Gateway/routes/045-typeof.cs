// Takes the type, from which everything else can be had.
using System;

namespace Contoso.Shop;

static class Sender
{
    static object? Make()
    {
        return Activator.CreateInstance(typeof(Qualtrics.Api.QualtricsClient)); // POL3001
    }
}
