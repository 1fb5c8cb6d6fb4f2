// Loads the platform's file and makes an object of it.
using System;

namespace Contoso.Shop;

static class Job
{
    static object? Run()
    {
        return Activator.CreateInstanceFrom("Qualtrics.Api.dll", "Qualtrics.Api.QualtricsClient"); // POL3012
    }
}
