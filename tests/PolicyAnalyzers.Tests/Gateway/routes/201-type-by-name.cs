// Finds the platform's type by its name.
using System;

namespace Contoso.Shop;

static class Sender
{
    static Type? Find()
    {
        return Type.GetType("Qualtrics.Api.QualtricsClient, Qualtrics.Api"); // POL3012
    }
}
