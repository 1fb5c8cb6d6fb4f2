// Activates the platform's client by two names.
using System;

namespace Contoso.Shop;

static class Sender
{
    static object? Make()
    {
        return Activator.CreateInstance("Qualtrics.Api", "Qualtrics.Api.QualtricsClient")?.Unwrap(); // POL3012
    }
}
