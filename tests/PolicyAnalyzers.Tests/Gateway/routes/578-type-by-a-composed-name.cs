// Composes the type's name of constants.
using System;

namespace Contoso.Shop;

static class Job
{
    const string Root = "Qualtrics";

    const string Name = "QualtricsClient";

    static object? Run()
    {
        return Type.GetType($"{Root}.Api.{Name}, {Root}.Api"); // POL3012
    }
}
