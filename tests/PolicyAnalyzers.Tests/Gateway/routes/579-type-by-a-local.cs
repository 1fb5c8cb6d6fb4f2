// Keeps the type's name in a local first.
using System;

namespace Contoso.Shop;

static class Job
{
    static object? Run()
    {
        var name = "Qualtrics.Api.QualtricsClient, Qualtrics.Api";
        return Type.GetType(name, throwOnError: false); // POL3012
    }
}
