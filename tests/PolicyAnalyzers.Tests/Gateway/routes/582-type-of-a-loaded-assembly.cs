// Asks an assembly for the platform's type.
using System;

namespace Contoso.Shop;

class Job
{
    static object? Run()
    {
        return typeof(Job).Assembly.GetType("Qualtrics.Api.QualtricsClient"); // POL3012
    }
}
