// Calls an object that was activated by name, dynamically.
using System;

namespace Contoso.Shop;

static class Sender
{
    static void Send(string recipient)
    {
        ((dynamic)Activator.CreateInstance(Type.GetType("Qualtrics.Api.QualtricsClient, Qualtrics.Api")!)!).Send(recipient); // POL3012
    }
}
