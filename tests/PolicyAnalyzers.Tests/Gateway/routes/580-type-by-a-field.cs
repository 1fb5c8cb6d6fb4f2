// Keeps the type's name in a static field.
using System;

namespace Contoso.Shop;

static class Job
{
    static readonly string Name = "Qualtrics.Api.QualtricsClient, Qualtrics.Api";

    static object? Run()
    {
        return Type.GetType(Name); // POL3012
    }
}
